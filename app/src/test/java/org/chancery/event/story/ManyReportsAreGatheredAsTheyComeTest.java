package org.chancery.event.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.event.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More reports than can be compared each with each: a story is still a story, in any order of arrival. */
class ManyReportsAreGatheredAsTheyComeTest {

    private static final LocalDate FIRST = LocalDate.parse("2031-01-01");

    /** Four reports a matter, each matter with names of its own. */
    private static final int MATTERS = 600;

    private static final List<StoryReport> REPORTS = new ArrayList<>();

    @BeforeAll
    static void write() {
        for (int matter = 0; matter < MATTERS; matter++) {
            String minister = name("Min", matter);
            String town = name("Tor", matter);
            String pact = name("Pac", matter);
            LocalDate day = FIRST.plusDays(matter % 90);
            report(matter, "a", day, "The minister " + minister + " opened talks in " + town + " on the " + pact + ".");
            report(matter, "b", day.plusDays(1), "Envoys in " + town + " said the " + pact + " was near.");
            report(
                    matter,
                    "c",
                    day.plusDays(1),
                    "In " + town + " " + minister + " praised the draft of the " + pact + ".");
            report(matter, "d", day.plusDays(2), "The " + pact + " was signed by " + minister + " in " + town + ".");
        }
    }

    @Test
    void everyMatterIsOneStory() {
        List<Story> stories = new StoryGatherer().gather(REPORTS);

        assertThat(stories)
                .hasSize(MATTERS)
                .allSatisfy(story -> assertThat(story.documents())
                        .hasSize(4)
                        .allSatisfy(id -> assertThat(id)
                                .startsWith(story.documents().get(0).substring(0, 5))));
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        List<StoryReport> shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(new StoryGatherer().gather(shuffled)).isEqualTo(new StoryGatherer().gather(REPORTS));
    }

    @Test
    void wordsAloneAreEnoughForTheSameStories() {
        assertThat(new StoryGatherer()
                        .gather(REPORTS.stream()
                                .sorted((one, other) -> compare(one, other))
                                .map(ReportWords::of)
                                .iterator()))
                .isEqualTo(new StoryGatherer().gather(REPORTS));
    }

    @Test
    void aMatterThatComesBackAfterAYearIsANewStory() {
        List<StoryReport> twice = new ArrayList<>(REPORTS.subList(0, 4));
        REPORTS.subList(0, 4)
                .forEach(report ->
                        twice.add(new StoryReport("z" + report.id(), FIRST.plusYears(1), null, report.text())));

        assertThat(new StoryGatherer(0).gather(twice)).hasSize(2);
    }

    private static int compare(StoryReport one, StoryReport other) {
        LocalDate first = one.date() == null ? LocalDate.MIN : one.date();
        int days = first.compareTo(other.date() == null ? LocalDate.MIN : other.date());
        return days == 0 ? one.id().compareTo(other.id()) : days;
    }

    private static void report(int matter, String id, LocalDate day, String text) {
        REPORTS.add(new StoryReport("r%04d%s".formatted(matter, id), day, null, text));
    }

    private static String name(String start, int number) {
        return start + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "ia";
    }
}
