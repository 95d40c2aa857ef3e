package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.event.Disagreement;
import org.chancery.event.MentionRef;
import org.chancery.event.Reason;
import org.chancery.event.Stage;
import org.chancery.event.Witness;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import org.chancery.view.Dossier;
import org.jspecify.annotations.Nullable;

/** Events, their files and reports as JSON; unknown values are null, offsets count code points of the clean text. */
public final class EventJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventJson() {}

    public static String line(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String pretty(ObjectNode node) {
        try {
            return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The properties that {@link #event} writes, in their order. */
    public static final List<String> FIELDS = EventProperties.names();

    /** @throws ChanceryException where an event has no such property */
    public static Set<String> known(Set<String> fields) {
        for (String field : fields) {
            if (!FIELDS.contains(field)) {
                throw new ChanceryException(
                        ErrorCode.USAGE, "there is no field " + field, "known are " + String.join(", ", FIELDS));
            }
        }
        return fields;
    }

    public static ObjectNode event(StoredEvent event) {
        return (ObjectNode) tree(out -> EventProperties.write(out, event, Set.of()));
    }

    /** Begins JSON Lines: objects of {@link #write} one a line. */
    public static JsonGenerator lines(OutputStream out) throws IOException {
        return MAPPER.createGenerator(out)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature())
                .setRootValueSeparator(new SerializedString(""))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /**
     * Appends one event as one line.
     *
     * @param fields properties to write, none for all
     */
    public static void write(JsonGenerator out, StoredEvent event, Set<String> fields) throws IOException {
        EventProperties.write(out, event, fields);
        out.writeRaw('\n');
    }

    /** Writes JSON. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    /** What is written, as a tree. */
    private static JsonNode tree(Content content) {
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            content.write(buffer);
            return MAPPER.readTree(buffer.asParser());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An event with its evidence, life, witnesses and disagreements. */
    public static ObjectNode dossier(Dossier dossier) {
        ObjectNode node = event(dossier.event());
        ArrayNode evidence = node.putArray("evidence");
        for (Dossier.Evidence piece : dossier.evidence()) {
            ObjectNode mention = mention(piece.mention(), piece.report());
            ArrayNode reasons = mention.putArray("joined_because");
            if (piece.join() != null) {
                mention.put("join_score", piece.join().score());
                piece.join().reasons().forEach(reason -> reasons.add(reason(reason)));
            }
            evidence.add(mention);
        }
        ArrayNode life = node.putArray("life");
        for (Dossier.Step step : dossier.life()) {
            Stage stage = step.stage();
            life.addObject()
                    .put("state", stage.state().label())
                    .put("reported", text(stage.reported()))
                    .put("mention", stage.mention().mention())
                    .put("part", step.part() == null ? null : step.part().id());
        }
        ArrayNode witnesses = node.putArray("witness_list");
        for (Witness witness : dossier.whole().witnesses()) {
            ObjectNode one = witnesses.addObject().put("name", witness.name());
            one.set("outlets", strings(witness.outlets()));
            one.set("reports", strings(witness.documents()));
        }
        ArrayNode disagreements = node.putArray("disagreements");
        for (Disagreement disagreement : dossier.whole().disagreements()) {
            ObjectNode one = disagreements
                    .addObject()
                    .put("field", disagreement.field())
                    .put("compatible", disagreement.compatible());
            ObjectNode values = one.putObject("values");
            disagreement
                    .values()
                    .forEach((value, refs) -> values.set(
                            value,
                            strings(refs.stream().map(MentionRef::mention).toList())));
        }
        node.set("parts", strings(dossier.parts().stream().map(StoredEvent::id).toList()));
        return node;
    }

    public static ObjectNode mention(StoredMention mention, StoredReport report) {
        CodePoints points = CodePoints.of(report.text());
        ObjectNode node = object();
        node.put("id", mention.id());
        node.put("report", report.id());
        node.put("outlet", report.publisher());
        node.put("day", text(report.anchor()));
        node.put("type", mention.type());
        node.put("mode", mention.mode());
        node.set("contexts", strings(mention.contexts()));
        node.put("cameo", mention.cameo());
        node.put("quad", mention.quad());
        node.put("modality", mention.modality());
        node.put("certainty", mention.certainty());
        node.put("modality_reason", mention.modalityReason());
        node.set("source", tree(out -> EventProperties.actors(out, mention.source())));
        node.set("target", tree(out -> EventProperties.actors(out, mention.target())));
        node.set("date", tree(out -> EventProperties.date(out, mention.date())));
        node.put("date_basis", mention.dateBasis());
        node.put("date_text", mention.dateText());
        node.set("place", tree(out -> EventProperties.place(out, mention.place())));
        node.set("trigger", span(mention.trigger(), report.text(), points));
        node.set("evidence", span(mention.evidence(), report.text(), points));
        node.set("objects", strings(mention.objects()));
        ArrayNode voices = node.putArray("attribution");
        for (StoredMention.Voice voice : mention.attribution()) {
            voices.addObject()
                    .put("kind", voice.voice())
                    .put("text", voice.phrase())
                    .put("name", voice.name())
                    .put("country", voice.country());
        }
        node.put("rule", mention.rule());
        node.put("confidence", mention.confidence());
        return node;
    }

    public static ObjectNode report(StoredReport report) {
        ObjectNode node = object();
        node.put("id", report.id());
        node.put("title", report.title());
        node.put("outlet", report.outlet());
        node.put("agency", report.agency());
        node.put("published", text(report.published()));
        node.put("modified", text(report.modified()));
        node.put("anchor", text(report.anchor()));
        node.set("authors", strings(report.authors()));
        node.put("language", report.language());
        node.put("url", report.url());
        node.put("origin", report.origin());
        node.put("complete", report.complete());
        node.put("story", report.story());
        node.put("copy_of", report.copyOf());
        node.put("text", report.text());
        return node;
    }

    public static ArrayNode strings(List<String> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    private static ObjectNode span(Span span, String text, CodePoints points) {
        return object().put("text", span.in(text))
                .put("start", points.fromUtf16(span.start()))
                .put("end", points.fromUtf16(span.end()));
    }

    private static ObjectNode reason(Reason reason) {
        return object().put("field", reason.field()).put("text", reason.text()).put("weight", reason.weight());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
