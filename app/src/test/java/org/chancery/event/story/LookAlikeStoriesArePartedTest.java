package org.chancery.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.event.Story;
import org.junit.jupiter.api.Test;

/** Two ferries that sink are two stories; what else is on that day is a third. */
class LookAlikeStoriesArePartedTest {

    private static final List<StoryReport> REPORTS = List.of(
            report(
                    "a1",
                    "The ferry Halcyon sank off Brenna island on Sunday with ninety aboard. Coast guards from Brenna saved sixty passengers of the Halcyon."),
            report(
                    "a2",
                    "Divers searched the wreck of the ferry Halcyon near Brenna island. The coast guard said passengers had jumped into the sea."),
            report(
                    "a3",
                    "The captain of the sunken ferry Halcyon was questioned on Brenna island. Passengers told the coast guard that the sea was calm."),
            report(
                    "a4",
                    "Relatives of passengers gathered at the Brenna pier after the ferry Halcyon sank. The coast guard ended its search at sea."),
            report(
                    "b1",
                    "The ferry Morning Star sank near Port Kassel on Friday. The coast guard of Kassel saved passengers from the sea."),
            report(
                    "b2",
                    "Divers reached the wreck of the ferry Morning Star off Port Kassel. The coast guard said the sea was rough and passengers had no time."),
            report(
                    "b3",
                    "Port Kassel mourned passengers of the sunken ferry Morning Star. The coast guard blamed the sea and a broken ramp."),
            report(
                    "b4",
                    "Owners of the ferry Morning Star paid passengers in Port Kassel. The coast guard closed its inquiry of the sea rescue."),
            report(
                    "c1",
                    "The central bank of Ordland raised interest rates by half a point to slow inflation. Ordland bonds rose."),
            report(
                    "c2",
                    "Inflation in Ordland slowed after the central bank raised interest rates, and bonds of Ordland gained."));

    private static StoryReport report(String id, String text) {
        return new StoryReport(id, null, null, text);
    }

    private static List<List<String>> gather(List<StoryReport> reports) {
        return new StoryGatherer()
                .gather(reports).stream().map(Story::documents).toList();
    }

    @Test
    void twoFerriesAndOneBankAreThreeStories() {
        assertThat(gather(REPORTS))
                .containsExactlyInAnyOrder(
                        List.of("a1", "a2", "a3", "a4"), List.of("b1", "b2", "b3", "b4"), List.of("c1", "c2"));
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        List<StoryReport> shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(new StoryGatherer().gather(shuffled)).isEqualTo(new StoryGatherer().gather(REPORTS));
    }

    @Test
    void reportsAYearApartAreNotOneStory() {
        StoryReport first = new StoryReport(
                "x", LocalDate.parse("2030-01-05"), null, REPORTS.get(0).text());
        StoryReport second = new StoryReport(
                "y", LocalDate.parse("2031-01-05"), null, REPORTS.get(1).text());
        assertThat(gather(List.of(first, second))).hasSize(2);
    }

    @Test
    void hostileTextIsJustText() {
        List<StoryReport> hostile = List.of(
                report("n", "\u0000\u0000 \uD800 \uDC00 ''' ... 1,2,3.4.5 -- \u202E"),
                report("e", ""),
                report("w", "word ".repeat(20000)));
        assertThat(gather(hostile)).hasSize(3);
    }
}
