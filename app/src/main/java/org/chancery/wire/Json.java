package org.chancery.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** JSON as the filters speak it. */
public final class Json {

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /**
     * Reads one object.
     *
     * @throws LineException where the line is no JSON object
     */
    public static ObjectNode parse(String line) throws LineException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new LineException("the line is not a JSON object");
        } catch (JsonProcessingException e) {
            throw new LineException("the line is not valid JSON: " + e.getOriginalMessage());
        }
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text field that must be there. */
    public static String required(ObjectNode line, String field) throws LineException {
        String value = optional(line, field);
        if (value == null) {
            throw new LineException("the field \"" + field + "\" is missing or no text");
        }
        return value;
    }

    /** A text field that may be absent, null or of another type; then null. */
    public static @Nullable String optional(ObjectNode line, String field) {
        JsonNode value = line.get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /**
     * A day that may be absent or null; a time of day behind it is passed over.
     *
     * @throws LineException where it is there but no day
     */
    public static @Nullable LocalDate date(ObjectNode line, String field) throws LineException {
        String value = optional(line, field);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(
                    value.strip().substring(0, Math.min(10, value.strip().length())));
        } catch (DateTimeParseException e) {
            throw new LineException("the field \"" + field + "\" is no day like 2024-03-21: " + value);
        }
    }

    /** {@code {"text", "start", "end"}} in code points, or JSON null for a null span. */
    public static JsonNode span(@Nullable Span span, String text, CodePoints points) {
        if (span == null) {
            return MAPPER.nullNode();
        }
        ObjectNode node = object();
        put(node, span, text, points);
        return node;
    }

    /** Writes {@code start}, {@code end}, {@code text} of a span into a node, in code points. */
    public static void put(ObjectNode node, Span span, String text, CodePoints points) {
        node.put("text", span.in(text));
        node.put("start", points.fromUtf16(span.start()));
        node.put("end", points.fromUtf16(span.end()));
    }

    /**
     * Reads {@code start}, {@code end} in code points into a UTF-16 span of {@code text}.
     *
     * @throws LineException where they are absent or lie outside the text
     */
    public static Span span(JsonNode node, String text, CodePoints points) throws LineException {
        JsonNode start = node.get("start");
        JsonNode end = node.get("end");
        if (start == null || end == null || !start.canConvertToInt() || !end.canConvertToInt()) {
            throw new LineException("a span needs whole numbers \"start\" and \"end\"");
        }
        if (start.intValue() < 0 || end.intValue() < start.intValue()) {
            throw new LineException("the span " + start + " to " + end + " is no span");
        }
        Span span = new Span(points.toUtf16(start.intValue()), points.toUtf16(end.intValue()));
        if (span.end() > text.length()) {
            throw new LineException("the span " + start + " to " + end + " lies outside the text");
        }
        return span;
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(JsonLines.MAX_LINE)
                        .maxNestingDepth(200)
                        .build());
        return mapper;
    }
}
