package org.chancery.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.chancery.event.ContentId;
import org.chancery.event.Story;
import org.jspecify.annotations.Nullable;

/**
 * Gathers reports into stories. The answer depends on the set of reports, not on their order: they are taken by day,
 * then by id. Up to {@value #WHOLE} reports it is exact; beyond that a report is placed when its day comes, and reports
 * of the same day that are alike but unlike all before may part or join by the order of their ids.
 */
public final class StoryGatherer {

    /** So many reports are compared each with each. */
    private static final int WHOLE = 2000;

    private final int whole;

    public StoryGatherer() {
        this(WHOLE);
    }

    /** @param whole so many reports are compared each with each, more are placed as they come by */
    StoryGatherer(int whole) {
        this.whole = whole;
    }

    /** @return stories by their first report; every report is in one */
    public List<Story> gather(List<StoryReport> reports) {
        return gather(reports.stream()
                .sorted(Comparator.comparing(
                                (StoryReport report) -> report.date() == null ? LocalDate.MIN : report.date())
                        .thenComparing(StoryReport::id)
                        .thenComparing(StoryReport::text))
                .map(ReportWords::of)
                .iterator());
    }

    /**
     * The same for reports whose texts need not be in memory together.
     *
     * @param reports by day, those without one first, then by id
     */
    public List<Story> gather(Iterator<ReportWords> reports) {
        Vocabulary vocabulary = new Vocabulary();
        List<String> ids = new ArrayList<>();
        List<@Nullable LocalDate> dates = new ArrayList<>();
        List<Profile> profiles = new ArrayList<>();
        while (reports.hasNext()) {
            ReportWords report = reports.next();
            ids.add(report.id());
            dates.add(report.date());
            profiles.add(vocabulary.add(report));
        }
        LookAlikes lookAlikes = new LookAlikes(profiles);
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> matter : matters(profiles, vocabulary, dates)) {
            List<Integer> sorted = matter.stream().sorted().toList();
            stories.addAll(sorted.size() <= WHOLE ? lookAlikes.part(sorted) : List.of(sorted));
        }
        return stories.stream()
                .map(story -> story.stream().sorted().toList())
                .sorted(Comparator.comparing(story -> story.get(0)))
                .map(story -> story(story.stream().map(ids::get).toList()))
                .toList();
    }

    private List<List<Integer>> matters(
            List<Profile> profiles, Vocabulary vocabulary, List<@Nullable LocalDate> dates) {
        if (profiles.size() <= whole) {
            return Matters.group(
                    profiles.stream()
                            .map(profile -> Vectors.global(profile, vocabulary))
                            .toList(),
                    dates);
        }
        PassingMatters passing = new PassingMatters();
        for (int i = 0; i < profiles.size(); i++) {
            passing.take(Vectors.global(profiles.get(i), vocabulary), dates.get(i));
        }
        return passing.groups();
    }

    private static Story story(List<String> documents) {
        return new Story(ContentId.of("s_", documents.get(0)), documents);
    }
}
