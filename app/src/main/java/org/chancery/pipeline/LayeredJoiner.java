package org.chancery.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.document.CopyDetector;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.Shingles;
import org.chancery.event.Event;
import org.chancery.event.Story;
import org.chancery.event.identity.EventLinker;
import org.chancery.event.story.StoryGatherer;
import org.chancery.event.story.StoryReport;
import org.chancery.record.LinkInput;
import org.chancery.record.LinkedRecord;
import org.chancery.record.StoredReport;

/** Copies, then stories, then events, each over the whole record. */
public final class LayeredJoiner implements Joiner {

    @Override
    public LinkedRecord join(LinkInput input) {
        List<StoredReport> reports = input.reports();
        Map<String, Copy> copies = CopyDetector.originals(reports.stream()
                .map(report -> new CopyDetector.Candidate(report.id(), report.anchor(), Shingles.of(report.text())))
                .toList());
        List<Story> stories = stories(reports);
        Map<String, String> storyOf = new HashMap<>();
        for (Story story : stories) {
            story.documents().forEach(document -> storyOf.put(document, story.id()));
        }
        Map<String, String> originals = new HashMap<>();
        copies.forEach((report, copy) -> originals.put(report, copy.original()));
        List<Event> events = new EventLinker().link(input.mentions(storyOf, originals), input.decisions());
        return new LinkedRecord(stories, copies, events, input.asOf());
    }

    private static List<Story> stories(List<StoredReport> reports) {
        return new StoryGatherer()
                .gather(reports.stream()
                        .map(report -> new StoryReport(report.id(), report.anchor(), report.title(), report.text()))
                        .toList());
    }
}
