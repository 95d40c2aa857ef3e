package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chancery.event.coded.CodedRecord;
import org.chancery.event.coded.CodedRecord.Participant;
import org.chancery.event.coded.RecordLinker;
import org.jspecify.annotations.Nullable;

/** The filter {@code link --records}: coded records without text. */
public final class RecordLinkJson {

    private final RecordLinker linker;

    public RecordLinkJson(RecordLinker linker) {
        this.linker = linker;
    }

    /** One answer a line; a line without a document or a code is answered by an error. */
    public List<ObjectNode> answer(List<ObjectNode> lines) {
        List<CodedRecord> records = new ArrayList<>();
        List<@Nullable String> errors = new ArrayList<>();
        for (ObjectNode line : lines) {
            try {
                records.add(read(line));
                errors.add(null);
            } catch (LineException e) {
                errors.add(e.getMessage());
            }
        }
        Iterator<String> events = linker.link(records).iterator();
        List<ObjectNode> answers = new ArrayList<>();
        for (String error : errors) {
            answers.add(
                    error == null
                            ? Json.object().put("event", events.next())
                            : Json.object().put("error", error));
        }
        return answers;
    }

    private static CodedRecord read(ObjectNode line) throws LineException {
        return new CodedRecord(
                line.get("id").asText(),
                Json.required(line, "document"),
                line.path("sentence").asInt(0),
                StoriesJson.reported(line),
                Json.required(line, "cameo"),
                Json.optional(line, "tense"),
                participants(line.path("source")),
                participants(line.path("target")));
    }

    private static List<Participant> participants(JsonNode side) {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode participant : side) {
            if (participant.path("name").isTextual()) {
                JsonNode agent = participant.path("agent");
                participants.add(new Participant(
                        participant.path("name").textValue(), agent.isTextual() ? agent.textValue() : null));
            }
        }
        return participants;
    }
}
