package org.chancery.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.event.ContentId;
import org.chancery.event.Story;

/**
 * Gathers reports into stories. The answer depends on the set of reports, not on their order: they are taken by day,
 * then by id. Up to {@value Matters#WHOLE} reports it is exact; beyond that a report is placed when its day comes, and
 * reports of the same day that are alike but unlike all before may part or join by the order of their ids.
 */
public final class StoryGatherer {

    /** @return stories by their first report; every report is in one */
    public List<Story> gather(List<StoryReport> reports) {
        List<StoryReport> ordered = reports.stream()
                .sorted(Comparator.comparing(
                                (StoryReport report) -> report.date() == null ? LocalDate.MIN : report.date())
                        .thenComparing(StoryReport::id)
                        .thenComparing(StoryReport::text))
                .toList();
        List<Profile> profiles = ordered.stream().map(Profile::of).toList();
        LookAlikes lookAlikes = new LookAlikes(profiles);
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> matter : new Matters(ordered, profiles).group()) {
            List<Integer> sorted = matter.stream().sorted().toList();
            stories.addAll(sorted.size() <= Matters.WHOLE ? lookAlikes.part(sorted) : List.of(sorted));
        }
        return stories.stream()
                .map(story -> story.stream().sorted().toList())
                .sorted(Comparator.comparing(story -> story.get(0)))
                .map(story -> story(story.stream().map(i -> ordered.get(i).id()).toList()))
                .toList();
    }

    private static Story story(List<String> documents) {
        return new Story(ContentId.of("s_", documents.get(0)), documents);
    }
}
