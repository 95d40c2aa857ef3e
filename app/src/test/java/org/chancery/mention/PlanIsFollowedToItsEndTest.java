package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.ontology.PloverType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cancelled, put off or begins is the visit, the talks, the exercise itself, with both its sides, and not done. */
class PlanIsFollowedToItsEndTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks on a grazing accord between Niger and Benin, set for 9 May, were called off on Tuesday. | CONSULT BEN+NER > - negated
            Talks between Angola and Congo on the oil block, scheduled for Wednesday, have been called off. | CONSULT AGO+COD > - negated
            A visit by Hungary's president to Zagreb has been cancelled at short notice. | CONSULT HUN > HRV negated
            The visit of the Danish defence minister to Latvia, which had been planned for 4 June, has been put off. | CONSULT DNK > LVA planned
            The trip of Finland's president to Astana, which was to begin on 2 May, has been put back to the autumn. | CONSULT FIN > KAZ planned
            The first joint patrol of Ghana and Togo was cancelled after a propeller broke. | COOPERATE GHA+TGO > - negated
            The joint manoeuvres of Spain and Morocco were called off after an oil spill. | COOPERATE ESP+MAR > - negated
            The drill of the Polish and Slovak air forces will start on Tuesday as foreseen. | COOPERATE POL+SVK > - planned
            Talks between Malaysia and Brunei were resumed in Miri on Friday. | CONSULT BRN+MYS > - occurred
            Negotiations between Serbia and Croatia over the islands were broken off in April. | REJECT HRV+SRB > - occurred
            The pact between Albania and Kosovo on schools came into effect on Tuesday. | AGREE ALB+XKX > - occurred
            Fiji has cancelled the visit of its police chief to Kiribati, which had been fixed for 8 May. | REJECT FJI > KIR occurred
            Portugal's prime minister, whose trip to Angola was due to begin on Monday, has postponed it. | REJECT PRT > AGO occurred
            """)
    void statusOfTheOccasion(String sentence, String told) {
        assertThat(code(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks on a grazing accord between Niger and Benin, set for 9 May, were called off on Tuesday. | AGREE
            The visit of the Danish defence minister to Latvia, which had been planned for 4 June, has been put off. | SANCTION
            The joint manoeuvres of Spain and Morocco were called off after an oil spill. | SANCTION
            """)
    void nothingElseIsMadeOfIt(String sentence, PloverType type) {
        assertThat(Coded.of(sentence, DAY)).noneMatch(mention -> mention.type() == type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Qatar's emir will visit Riyadh on Sunday. The visit has been postponed, the court said. | CONSULT QAT > SAU planned
            Colombia and Ecuador held a summit in Cali in March. The follow-up meeting has been deferred. | CONSULT COL+ECU > - planned
            Benin and Togo agreed on Monday to guard the lagoon. Joint patrols are to begin in March. | COOPERATE BEN+TGO > - planned
            Benin and Togo signed a treaty on ferries. A second meeting is planned for July. | CONSULT BEN+TGO > - planned
            """)
    void partiesAreThoseOfThePlanToldBefore(String text, String told) {
        assertThat(code(text).get(1)).isEqualTo(told);
    }

    private static List<String> code(String text) {
        return Coded.of(text, DAY).stream()
                .map(mention -> Coded.shortly(mention) + " "
                        + mention.judgement().modality().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
