package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** In a report of two countries a description is settled by who travels, who reigns, and where the news comes from. */
class DescriptionsByTheReportsCastTest {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.load();

    private static final String VISIT =
            "AMMAN, May 4 (JN) — Kenya's president visited Jordan on Tuesday and planted an olive tree with the king of"
                    + " Jordan. Tea from Kericho is drunk all over the kingdom, the East African leader said.\n\nWhen the"
                    + " visitor landed, the crown prince was late. Later the monarch lent his guest a coat. Police had"
                    + " closed the streets.";

    private static final String TWO_KINGS =
            "The king of Jordan and the king of Spain met in Geneva on Tuesday. The monarch"
                    + " left early. Reporters asked the visitor why.";

    @Test
    void theVisitorIsWhoTravelsAndTheMonarchWhoReigns() {
        assertThat(countries(VISIT, "the East African leader")).containsExactly("KEN");
        assertThat(countries(VISIT, "the kingdom")).containsExactly("JOR");
        assertThat(countries(VISIT, "the visitor")).containsExactly("KEN");
        assertThat(countries(VISIT, "the crown prince")).containsExactly("JOR");
        assertThat(countries(VISIT, "the monarch")).containsExactly("JOR");
        assertThat(countries(VISIT, "his guest")).containsExactly("KEN");
    }

    @Test
    void policeWithoutACountryAreThoseOfTheDatelineElseOfTheHost() {
        assertThat(countries(VISIT, "Police")).containsExactly("JOR");
        assertThat(countries(VISIT.substring(VISIT.indexOf("Kenya")), "Police")).containsExactly("JOR");
    }

    @Test
    void twoWhoFitAreNobody() {
        assertThat(countries(TWO_KINGS, "The monarch")).doesNotContain("JOR", "ESP");
        assertThat(countries(TWO_KINGS, "the visitor")).doesNotContain("JOR", "ESP");
    }

    @Test
    void aBodyOfNoCountryHasNoCrown() {
        assertThat(countries("The African Union sent a note to Lesotho. The kingdom gave no answer.", "The kingdom"))
                .containsExactly("LSO");
    }

    private List<String> countries(String text, String phrase) {
        AnalyzedText analyzed = analyzer.analyze(text);
        return new EnglishActorTagger()
                .tag(analyzed, LocalDate.parse("2026-05-06")).mentions().stream()
                        .filter(mention -> mention.span().in(text).endsWith(phrase))
                        .map(mention -> String.valueOf(mention.actor().country()))
                        .distinct()
                        .toList();
    }
}
