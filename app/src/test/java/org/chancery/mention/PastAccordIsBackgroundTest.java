package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement that a sentence only speaks of is background, under its own year, never under the report's. */
class PastAccordIsBackgroundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Peru marked the 50th anniversary of their trade agreement. | CHL+PER | 1974",
                "Envoys met on the eve of the 20th anniversary of the 1999 pact between Togo and Benin. | BEN+TGO |"
                        + " 1999",
                "Oman invoked the 1959 treaty with Yemen. | OMN+YEM | 1959",
                "Serbia quoted the accord of 2003 between Serbia and Albania. | ALB+SRB | 2003",
            })
    void anAgreementHasItsOwnYear(String sentence, String parties, String year) {
        EventMention accord = only(Coded.of(sentence, DAY));
        assertThat(Coded.shortly(accord)).isEqualTo("AGREE " + parties + " > -");
        assertThat(accord.date().interval())
                .isNotNull()
                .extracting(i -> i.edtf())
                .isEqualTo(year);
    }

    @Test
    void withoutAYearOfTheReportAnAnniversaryDatesNothing() {
        EventMention accord = only(Coded.of("Chile and Peru marked the 50th anniversary of their trade agreement."));
        assertThat(accord.date().interval()).isNull();
    }

    @Test
    void whatIsReplacedIsBetweenThoseWhomTheReportIsAbout() {
        List<EventMention> told =
                Coded.of("The king of Jordan met the president of Cyprus. Their pact replaces an accord of 1988.", DAY);
        assertThat(Coded.shortly(only(told))).isEqualTo("AGREE CYP+JOR > -");
    }

    @Test
    void aTreatyThatIsSignedIsNews() {
        assertThat(Coded.of("Peru and Chile signed the 2024 treaty on water.", DAY))
                .extracting(mention -> mention.judgement().modality())
                .containsExactly(Modality.OCCURRED);
    }

    private static EventMention only(List<EventMention> mentions) {
        List<EventMention> past = mentions.stream()
                .filter(mention -> mention.type() == PloverType.AGREE
                        && mention.judgement().modality() == Modality.BACKGROUND)
                .toList();
        assertThat(past).hasSize(1);
        return past.get(0);
    }
}
