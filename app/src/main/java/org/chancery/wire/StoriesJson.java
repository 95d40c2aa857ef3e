package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.Story;
import org.chancery.event.story.StoryGatherer;
import org.chancery.event.story.StoryReport;
import org.jspecify.annotations.Nullable;

/** The filter {@code stories}. */
public final class StoriesJson {

    private final StoryGatherer gatherer;

    public StoriesJson(StoryGatherer gatherer) {
        this.gatherer = gatherer;
    }

    /** One answer a line; a line without a text is answered by an error. */
    public List<ObjectNode> answer(List<ObjectNode> lines) {
        Map<String, StoryReport> reports = new HashMap<>();
        List<@Nullable String> ids = new ArrayList<>();
        for (ObjectNode line : lines) {
            String text = Json.optional(line, "text");
            if (text == null) {
                ids.add(null);
                continue;
            }
            String id = line.get("id").asText();
            ids.add(id);
            reports.putIfAbsent(id, new StoryReport(id, reported(line), Json.optional(line, "title"), text));
        }
        Map<String, String> storyOf = new HashMap<>();
        for (Story story : gatherer.gather(List.copyOf(reports.values()))) {
            story.documents().forEach(document -> storyOf.put(document, story.id()));
        }
        List<ObjectNode> answers = new ArrayList<>();
        for (String id : ids) {
            ObjectNode answer = Json.object();
            if (id == null) {
                answer.put("error", "the field \"text\" is missing or no text");
            } else {
                answer.put("story", storyOf.get(id));
            }
            answers.add(answer);
        }
        return answers;
    }

    /** The day of the report: its own, else the one that {@code read} found. */
    static @Nullable LocalDate reported(ObjectNode line) {
        LocalDate date = day(line, "date");
        return date != null ? date : day(line, "published");
    }

    /** A day that cannot be read is a day that is not known: it would not help to refuse the report for it. */
    static @Nullable LocalDate day(ObjectNode line, String field) {
        try {
            return Json.date(line, field);
        } catch (LineException e) {
            return null;
        }
    }
}
