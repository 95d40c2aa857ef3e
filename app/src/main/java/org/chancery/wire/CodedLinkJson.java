package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.Actor;
import org.chancery.document.Dateline;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.event.Provenance;
import org.chancery.event.identity.EventLinker;
import org.chancery.event.identity.StoryContext;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * The filter {@code link} over whole mentions, as {@code code} writes them: each comes back whole, with its event, and
 * with the country of a person whom only another report of the story gives one.
 */
final class CodedLinkJson {

    private final EventLinker linker;

    CodedLinkJson(EventLinker linker) {
        this.linker = linker;
    }

    /** @return one answer a line, same order */
    List<ObjectNode> answer(List<ObjectNode> lines) {
        List<MentionRecord> records = new ArrayList<>();
        List<List<@Nullable MentionRecord>> byLine = new ArrayList<>();
        List<@Nullable String> errors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ObjectNode line : lines) {
            List<@Nullable MentionRecord> ofLine = new ArrayList<>();
            String error = null;
            String id = line.get("id").asText();
            int repeat = seen.merge(id, 1, Integer::sum);
            try {
                read(line, repeat == 1 ? id : id + "#" + repeat, ofLine);
                ofLine.forEach(records::add);
            } catch (LineException e) {
                error = e.getMessage();
            }
            byLine.add(ofLine);
            errors.add(error);
        }
        Map<MentionRef, String> eventOf = new HashMap<>();
        for (Event event : linker.link(records)) {
            event.mentions().forEach(mention -> eventOf.put(mention, event.id()));
        }
        Map<MentionRef, MentionRecord> completed = new HashMap<>();
        StoryContext.complete(records).forEach(record -> completed.put(ref(record), record));
        List<ObjectNode> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            answers.add(write(lines.get(i), byLine.get(i), errors.get(i), eventOf, completed));
        }
        return answers;
    }

    private static void read(ObjectNode line, String document, List<@Nullable MentionRecord> into)
            throws LineException {
        Provenance report = new Provenance(
                document,
                reported(line),
                Json.optional(line, "outlet"),
                credit(line.path("credits")),
                Json.optional(line, "copyOf"),
                Json.optional(line, "story"),
                0);
        int salt = 0;
        for (JsonNode mention : line.path("mentions")) {
            into.add(CodedMentionJson.read(mention, report, salt++));
        }
    }

    private static ObjectNode write(
            ObjectNode line,
            List<@Nullable MentionRecord> records,
            @Nullable String error,
            Map<MentionRef, String> eventOf,
            Map<MentionRef, MentionRecord> completed) {
        ObjectNode answer = Json.object();
        if (error != null) {
            answer.put("error", error);
            return answer;
        }
        ArrayNode mentions = Json.array();
        int at = 0;
        for (JsonNode mention : line.path("mentions")) {
            ObjectNode whole = mention.deepCopy();
            MentionRecord record = records.get(at++);
            whole.put("event", record == null ? null : eventOf.get(ref(record)));
            MentionRecord told = record == null ? null : completed.get(ref(record));
            if (told != null) {
                complete(whole.path("source"), told.source());
                complete(whole.path("target"), told.target());
            }
            mentions.add(whole);
        }
        answer.set("mentions", mentions);
        return answer;
    }

    private static MentionRef ref(MentionRecord record) {
        return new MentionRef(record.from().document(), record.id());
    }

    /** Gives actors whose country is open the one that the story tells. */
    private static void complete(JsonNode side, List<Actor> told) {
        for (JsonNode actor : side) {
            if (actor instanceof ObjectNode open) {
                told.stream()
                        .filter(each -> each.name().equals(Json.optional(open, "name"))
                                && each.country() != null
                                && !each.country().equals(Json.optional(open, "country")))
                        .findFirst()
                        .ifPresent(each -> open.put("country", each.country()).put("code", each.code()));
            }
        }
    }

    /** The day of the report as the line gives it, else as its own date line or stamp does. */
    private static @Nullable LocalDate reported(ObjectNode line) {
        LocalDate given = StoriesJson.reported(line);
        String text = Json.optional(line, "text");
        if (given != null || text == null) {
            return given;
        }
        Report report = new Reader().read(RawReport.text(text));
        Dateline dateline = report.dateline();
        return dateline != null && dateline.date() != null ? dateline.date() : report.published();
    }

    private static @Nullable String credit(JsonNode credits) {
        return credits.isArray()
                        && !credits.isEmpty()
                        && credits.get(0).path("text").isTextual()
                ? credits.get(0).path("text").textValue()
                : null;
    }
}
