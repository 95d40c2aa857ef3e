package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.mention.CodedText;
import org.chancery.mention.Context;
import org.chancery.pipeline.Layers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country those are who are told of without one; a dash where nothing tells it. */
class WhosePeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A police launch from Brunei fired warning shots at a Malaysian speedboat.                                  | police launch | BRN
            Drones launched from Chad hit a fuel convoy in Darfur on Tuesday.                                          | drone         | TCD
            A plane from Ethiopia delivered 12 tonnes of medicine to Juba on Monday.                                   | plane         | ETH
            Peru bought twelve boats from Korea in May.                                                                | boat          | -
            A Bahamas-registered tanker was boarded by Omani commandos in the Gulf of Oman.                            | tanker        | -
            """)
    void vehiclesAreOfThoseWhoSentThem(String text, String name, String country) {
        assertCountry(text, List.of(), name, country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Niger expelled Benin's envoy. In Cotonou, several hundred students burned tyres. Police used batons.       | students | BEN
            Niger expelled Benin's envoy. In Cotonou, several hundred students burned tyres. Police used batons.       | police   | BEN
            Outside the Saudi embassy in Tunis, students demonstrated on Friday. The police detained nine.             | police   | TUN
            Tunisia expelled Libya's consul. A court in Tripoli froze the accounts of a Tunisian bank.                 | court    | LBY
            Belgium and the Netherlands quarrelled over the Scheldt. The Supreme Court ordered a halt to dredging.     | Supreme  | -
            Peru and Chile were at odds again on Monday. The army moved two battalions to the border.                  | army     | -
            """)
    void policeCourtsAndCrowdsAreOfTheirScene(String text, String name, String country) {
        assertCountry(text, List.of(), name, country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivory Coast's leader, Kouadio Brou, flew to Monrovia. He was met at the airport by Vice President Toe Dahn.  | Toe Dahn | LBR
            Premier Sione Vake of Tonga spent a day in Apia. Prime Minister Lagi Tofa received him at the airport.     | Tofa     | WSM
            Nepal's president, Sita Rai, received Chadian counterpart Idris Saleh. Saleh invited President Hari Rai.   | Hari Rai | NPL
            Croatia accused Bosnia of dumping waste. Environment Minister Amra Hodzic rejected the accusation.         | Hodzic   | BIH
            Algeria will open the border, Said Brahimi said in Niamey. President Moussa Abdou welcomed the decision.   | Abdou    | -
            The European Union urged Serbia to stop. Trade Commissioner Hanna Holm telephoned President Ana Ilic.      | Ana Ilic | SRB
            The Union urged Serbia to stop. Serbia refused.                                                            | Union    | -
            Peru's premier will fly to Quito on Monday. Ana Ruiz will sign a treaty there.                             | Ana Ruiz | PER
            Peru's premier will fly to Quito on Monday, the Foreign Ministry said.                                     | Foreign Ministry | PER
            Thai Prime Minister Suchart Anan landed in Vientiane. Suchart praised Laos.                                | Suchart  | THA
            Gabon's opposition leader, Paul Nze, was silent. His party called a general strike.                        | party    | GAB
            PARIS, 4 May 2026 (Seine Wire) - Chad spoke. President Omar Nur left Port Sudan on Monday.                | Omar Nur | TCD
            PARIS, 4 May 2026 (Seine Wire) - Chad and Sudan met. President Omar Nur sighed.                           | Omar Nur | -
            BERN, 2 May - Swiss Minister Lia Kunz met Chad's envoy. Health Minister Ann Roy and Health Minister Bo Lam left. | Bo Lam | -
            Prime Minister Lena Voss called for sanctions on Tuesday.                                                  | Voss     | -
            Spanish Foreign Minister Gao Vives arrived. Gao praised Mali.                                              | Gao Vives | ESP
            Cuba rejected it. Foreign Minister Dean Carrington of Barbados agreed.                                     | Carrington | BRB
            Prime Minister Sofia Lund of Sweden spoke. Lund thanked President Jorge Lima of Paraguay.                  | Jorge Lima | PRY
            """)
    void personsOfAnOfficeAreOfTheSideThatTheyTake(String text, String name, String country) {
        assertCountry(text, List.of(), name, country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministry of Trade;Republic of Malawi        | The Ministry rejects the claims of Mozambique.                          | Ministry   | MWI
            Embassy of Cuba in Jamaica                  | The Embassy condemns the arrest of two doctors by Jamaica.              | Embassy    | CUB
            The Suva Tribune                            | Tonga seized two Fijian ships. The ministry protested.                  | ministry   | FJI
            The Oslo Tribune                            | Tonga seized two Fijian ships. The ministry protested.                  | ministry   | -
            Djibouti and Eritrea agree;Asmara, 3 June   | Djibouti and Eritrea agreed. Chad thanked Qatar. Both governments will meet. | Eritrea    | ERI
            """)
    void linesAboveTheTextTellWhoseMinistryItIs(String head, String text, String name, String country) {
        assertCountry(text, List.of(head.split(";")), name, country);
    }

    private static void assertCountry(String text, List<String> head, String name, String country) {
        CodedText read = Layers.english()
                .coder()
                .read(Layers.english().analyzer().analyze(text), new Context(null, null, null, head));
        List<@Nullable String> found = read.actors().mentions().stream()
                .map(ActorMention::actor)
                .filter(actor -> actor.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                        && !"JRN".equals(actor.sector()))
                .map(Actor::country)
                .distinct()
                .toList();
        if (country.equals("-")) {
            assertThat(found).allMatch(each -> each == null);
        } else {
            assertThat(found).contains(country);
        }
    }
}
