package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.pipeline.Layers;
import org.chancery.place.PlaceMention;
import org.chancery.time.DateInterval;
import org.junit.jupiter.api.Test;

/** A joint act is dated by the meeting it is told with, and placed by the date line of the host or of a third country. */
class OccasionLendsDateAndPlaceTest {

    private static final Context THURSDAY = new Context(LocalDate.of(2024, 3, 21), null);

    @Test
    void accordIsSignedOnTheDayOfTheMeeting() {
        List<EventMention> mentions = code(
                "Peru's president met Chile's president in Arica on Monday. The two leaders signed a treaty on mining.");
        assertThat(days(mentions)).containsOnly("2024-03-18");
    }

    @Test
    void earlierMeetingKeepsItsSilence() {
        List<EventMention> mentions = code(
                "Peru's president met Chile's president in Arica on Monday. The two leaders had met twice before.");
        assertThat(days(mentions)).containsExactly("2024-03-18", "-");
    }

    @Test
    void arrivalIsDatedByTheVisitThatItBelongsTo() {
        List<EventMention> mentions =
                code("The Chilean minister's visit to Peru, set for 14 and 15 March, was his first."
                        + " The arrival of the Chilean delegation in Lima was shown on television.");
        assertThat(mentions)
                .filteredOn(mention -> mention.evidence().start() > 60)
                .singleElement()
                .satisfies(arrival -> assertThat(day(arrival)).startsWith("2024-03-14"));
    }

    @Test
    void talksOfOthersTakePlaceWhereTheReportWasWritten() {
        List<EventMention> mentions = code("GENEVA, March 21 (Wire) — Iran and Oman agreed on Thursday to share fuel.");
        assertThat(places(mentions)).contains("Geneva");
    }

    @Test
    void whoActsAloneMayDoSoFromAnywhere() {
        List<EventMention> mentions = code("LIMA, March 21 (Wire) — Peru condemned Chile on Thursday.");
        assertThat(places(mentions)).containsOnly("-");
    }

    private static List<EventMention> code(String text) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), THURSDAY);
    }

    private static List<String> days(List<EventMention> mentions) {
        return mentions.stream().map(OccasionLendsDateAndPlaceTest::day).toList();
    }

    private static List<String> places(List<EventMention> mentions) {
        return mentions.stream().map(OccasionLendsDateAndPlaceTest::place).toList();
    }

    private static String day(EventMention mention) {
        DateInterval interval = mention.date().interval();
        return interval == null ? "-" : interval.edtf();
    }

    private static String place(EventMention mention) {
        PlaceMention place = mention.place();
        return place == null || place.place() == null ? "-" : place.place().name();
    }
}
