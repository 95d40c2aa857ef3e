package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.coref.PointedText;
import org.chancery.event.coref.WordLinker;
import org.chancery.event.story.StoryReport;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** The filter {@code link} over words that the input points at: {@code mentions: [{id, start, end}]}. */
final class PointedLinkJson {

    private final WordLinker linker;

    PointedLinkJson(WordLinker linker) {
        this.linker = linker;
    }

    /** @return one answer a line, same order */
    List<ObjectNode> answer(List<ObjectNode> lines) {
        List<PointedText> texts = new ArrayList<>();
        List<@Nullable String> errors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ObjectNode line : lines) {
            String id = line.get("id").asText();
            int repeat = seen.merge(id, 1, Integer::sum);
            try {
                texts.add(read(line, repeat == 1 ? id : id + "#" + repeat));
                errors.add(null);
            } catch (LineException e) {
                errors.add(e.getMessage());
            }
        }
        List<List<String>> events = linker.link(texts);
        List<ObjectNode> answers = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String error = errors.get(i);
            answers.add(
                    error == null
                            ? write(lines.get(i), events.get(at++))
                            : Json.object().put("error", error));
        }
        return answers;
    }

    private static PointedText read(ObjectNode line, String id) throws LineException {
        String text = Json.required(line, "text");
        CodePoints points = CodePoints.of(text);
        List<Span> mentions = new ArrayList<>();
        for (JsonNode mention : line.path("mentions")) {
            mentions.add(Json.span(mention, text, points));
        }
        StoryReport report = new StoryReport(id, StoriesJson.reported(line), Json.optional(line, "title"), text);
        return new PointedText(report, Json.optional(line, "story"), mentions);
    }

    private static ObjectNode write(ObjectNode line, List<String> events) {
        ArrayNode mentions = Json.array();
        int at = 0;
        for (JsonNode mention : line.path("mentions")) {
            ObjectNode answer = Json.object();
            answer.set("id", mention.path("id"));
            answer.put("event", events.get(at++));
            mentions.add(answer);
        }
        ObjectNode answer = Json.object();
        answer.set("mentions", mentions);
        return answer;
    }
}
