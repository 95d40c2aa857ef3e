package org.chancery.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.RawReport.Form;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** JSON as a whole document: JSON Feed 1.x, an array of reports, or one report. */
final class JsonDocuments {

    private static final JsonMapper MAPPER = mapper();

    private JsonDocuments() {}

    static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** The object that {@code text} is, or null. */
    static @Nullable JsonNode object(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node != null && node.isObject() ? node : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Reports of a document, or null if it is no JSON of reports. */
    static @Nullable Iterator<Sourced> read(Input input, String text, ColumnMapping columns) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return text.stripLeading().startsWith("{\"")
                    ? Formats.one(input.refuse(Reason.MALFORMED, "broken JSON: " + e.getOriginalMessage()))
                    : null;
        }
        List<Sourced> found = new ArrayList<>();
        if (root.path("version").asText().contains("jsonfeed.org")
                || root.path("items").isArray()) {
            feed(input, root, found);
        } else if (root.isArray()) {
            int number = 0;
            for (JsonNode one : root) {
                String where = input.origin() + ":" + ++number;
                found.add(
                        one.isObject()
                                ? Row.report(cells(one), columns, where)
                                : new Rejection(Reason.MALFORMED, "no JSON object", where));
            }
        } else if (root.isObject()) {
            found.add(Row.report(cells(root), columns, input.origin()));
        } else {
            return null;
        }
        return found.iterator();
    }

    /** The fields of an object by name in lower case; lists joined by a semicolon. */
    static Function<String, @Nullable String> cells(JsonNode object) {
        Map<String, String> cells = new java.util.HashMap<>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String text =
                    value.isArray() ? joined(value) : value.isValueNode() && !value.isNull() ? value.asText() : null;
            if (text != null) {
                cells.putIfAbsent(field.getKey().toLowerCase(java.util.Locale.ROOT), text);
            }
        });
        return cells::get;
    }

    private static String joined(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.isObject() ? value.path("name").asText() : value.asText()));
        return String.join(";", values);
    }

    private static void feed(Input input, JsonNode feed, List<Sourced> found) {
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (JsonNode item : feed.path("items")) {
            number++;
            String id = item.path("id").asText("");
            if (id.isEmpty()) {
                found.add(new Rejection(Reason.MALFORMED, "an item without id", input.origin() + "!item " + number));
            } else if (!seen.add(id)) {
                found.add(new Rejection(Reason.REPEATED, "the same item again", input.origin() + "!" + id));
            } else {
                found.add(item(input, feed, item, id));
            }
        }
    }

    private static RawReport item(Input input, JsonNode feed, JsonNode item, String id) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String summary = text(item, "summary");
        List<String> authors = new ArrayList<>();
        for (JsonNode holder : List.of(item, feed)) {
            if (authors.isEmpty()) {
                holder.path("authors")
                        .forEach(author -> authors.add(author.path("name").asText()));
            }
            if (authors.isEmpty() && holder.path("author").has("name")) {
                authors.add(holder.path("author").path("name").asText());
            }
        }
        authors.removeIf(String::isBlank);
        String language = text(item, "language");
        Declared said = new Declared(
                id,
                Xml.address(text(item, "url"), ""),
                text(item, "title"),
                Days.of(text(item, "date_published")),
                Days.of(text(item, "date_modified")),
                null,
                authors,
                text(feed, "title"),
                language != null ? language : text(feed, "language"),
                null,
                html != null || plain != null);
        String where = input.origin() + "!" + id;
        if (html != null) {
            return new RawReport(Form.FRAGMENT, html, where, said);
        }
        String words = plain != null ? plain : summary;
        return new RawReport(words == null ? Form.ADDRESS : Form.TEXT, words == null ? "" : words, where, said);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isTextual() || value.textValue().isBlank() ? null : value.textValue();
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(128 << 20)
                        .maxNestingDepth(200)
                        .build());
        return mapper;
    }
}
