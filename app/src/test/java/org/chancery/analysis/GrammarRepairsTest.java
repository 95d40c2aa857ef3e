package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systematic faults of the parser, mended: each line fails on the bare model. */
class GrammarRepairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A boat show opened in Trieste to raise money.                                   | opened     | ROOT
            A boat show opened in Trieste to raise money.                                   | show       | SUBJECT opened
            Oslo condemned joint drills by Russia and Belarus as a rehearsal for invasion.  | by         | PREPOSITION drills
            Envoys accused Moscow of breaching sanctions, expressing alarm.                 | expressing | ADVERBIAL_CLAUSE accused
            Xi visited Pyongyang in June 2019, the first such trip in 14 years.             | trip       | APPOSITION visited
            State media said on Sunday that leader Kim Jong Un oversaw a test.              | that       | MARKER oversaw
            China on Wednesday expelled the envoy.                                          | on         | PREPOSITION expelled
            "There will be no deal," he said, "unless the hostages are freed."              | freed      | ADVERBIAL_CLAUSE said
            Two Russian warships docked in Havana, the Cuban armed forces announced.        | docked     | COMPLEMENT announced
            Two Russian warships docked in Havana, the Cuban armed forces announced.        | warships   | SUBJECT docked
            The ministers of the G7 called on Iran to stop supplying drones to Russia.      | called     | ROOT
            The ministers of the G7 called on Iran to stop supplying drones to Russia.      | ministers  | SUBJECT called
            The ministers of the G7 called on Iran to stop supplying drones to Russia.      | stop       | COMPLEMENT called
            It was Qatar that paid the ransom, the mediator told the newspaper.             | told       | ROOT
            It was Qatar that paid the ransom, the mediator told the newspaper.             | was        | COMPLEMENT told
            Croatia's president vetoed the mission; parliament overrode him a day later.    | vetoed     | ROOT
            Croatia's president vetoed the mission; parliament overrode him a day later.    | overrode   | PARATAXIS vetoed
            Croatia's president vetoed the mission; parliament overrode him a day later.    | him        | OBJECT overrode
            The court blocked the extradition of a leader wanted in the United States.      | wanted     | REDUCED_RELATIVE leader
            US, Japan Agree to Expand Missile Defense Cooperation                           | US         | SUBJECT Agree
            US, Japan Agree to Expand Missile Defense Cooperation                           | Japan      | CONJUNCT US
            Saudi Arabia, Iran Restore Ties in Deal Brokered by China                       | Iran       | CONJUNCT Arabia
            In April Gabon closed its ports.                                                | Gabon      | SUBJECT closed
            In April Gabon closed its ports.                                                | April      | PREPOSITION_OBJECT In
            Norway reopened its mission on Tuesday, two months after it agreed to do so.    | reopened   | ROOT
            Norway reopened its mission on Tuesday, two months after it agreed to do so.    | agreed     | ADVERBIAL_CLAUSE reopened
            Last September Norway expelled two envoys.                                      | September  | ADVERBIAL_NOUN expelled
            Last September Norway expelled two envoys.                                      | Norway     | SUBJECT expelled
            The summit ended without a statement.                                           | ended      | ROOT
            ECOWAS imposed travel bans on nine Togolese officers.                           | imposed    | ROOT
            Norway closed the port, three days after Denmark and Sweden had signed a pact.  | Denmark    | SUBJECT signed
            Norway closed the port, three days after Denmark and Sweden had signed a pact.  | after      | MARKER signed
            Norway left the talks before Denmark was invited.                               | Denmark    | PASSIVE_SUBJECT invited
            On 3 May, a week after Otto Berg had seen both towns, Norway closed the bridge. | On         | PREPOSITION closed
            Guards of Norway and Sweden held their exercise from 3 to 5 May near Bergen.    | near       | PREPOSITION held
            The truce, brokered by Norway, held for eleven days before shelling resumed.    | held       | ROOT
            The truce, brokered by Norway, held for eleven days before shelling resumed.    | truce      | SUBJECT held
            Having seen two ports, the delegation left for Oslo, where it is to meet them.  | left       | ROOT
            Having seen two ports, the delegation left for Oslo, where it is to meet them.  | delegation | SUBJECT left
            On 8 May a Danish patrol boat fired on a Swedish trawler, wounding a fisherman. | fired      | ROOT
            On 8 May a Danish patrol boat fired on a Swedish trawler, wounding a fisherman. | boat       | SUBJECT fired
            Norway accused the Danes of sheltering militants blamed for an attack.          | sheltering | PREPOSITION_OBJECT of
            Norway accused the Danes of sheltering militants blamed for an attack.          | militants  | OBJECT sheltering
            Norway denied the shooting and blamed smugglers.                                | blamed     | CONJUNCT denied
            Norway denied the shooting and blamed smugglers.                                | smugglers  | OBJECT blamed
            Lima denied that its boats had cut the nets, and accused Quito of slander.      | accused    | CONJUNCT denied
            Norway offered to lend Denmark fire engines.                                    | Denmark    | RECIPIENT lend
            The two men were released by Norway after mediation by Denmark.                 | by         | PREPOSITION released
            Norway denied what it called lies and accused its neighbour of piracy.          | accused    | CONJUNCT denied
            Norway will sell Denmark 40 million cubic feet of gas.                          | Denmark    | RECIPIENT sell
            Norway thanked its ally Denmark.                                                | Denmark    | OBJECT thanked
            Norway accused neighbouring Denmark of lying.                                   | Denmark    | OBJECT accused
            It was Norway that expelled the Danish envoy.                                   | expelled   | RELATIVE Norway
            There were no casualties when Danish guards fired at a truck, police said.      | guards     | SUBJECT fired
            There were no casualties when Danish guards fired at a truck, police said.      | fired      | ADVERBIAL_CLAUSE were
            Norway said that the port would close and expelled two envoys.                  | expelled   | CONJUNCT said
            The minister said Oslo would never yield and summoned the Danish envoy.         | summoned   | CONJUNCT said
            The premier confirmed that his son had reached Oslo and thanked the Danes.      | thanked    | CONJUNCT confirmed
            Berg said the strait was free to all ships and urged Denmark to hold back.      | urged      | CONJUNCT said
            """)
    void wordStandsWhereItShould(String text, String word, String arc) {
        assertThat(Shown.arc(text, word)).isEqualTo(arc);
    }
}
