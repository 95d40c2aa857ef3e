package org.chancery.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent: each kind with the properties that it needs and no others.
 *
 * @param ids events, or single mentions, that it is about; one for split and correct
 * @param mentions for split those that tell of another event
 * @param correction for correct what is written otherwise, by field
 * @param decision for undo the one that is taken back
 */
record ReviewBody(
        Kind kind,
        List<String> ids,
        List<String> mentions,
        Map<String, String> correction,
        String decision,
        @Nullable String note) {

    private static final int MOST = 1000;
    private static final int LONGEST = 2000;
    private static final Pattern EVENT = Pattern.compile("e_[0-9a-f]{16}");
    private static final Pattern MENTION = Pattern.compile("m_[0-9a-f]{16}");
    private static final Pattern EITHER = Pattern.compile("[em]_[0-9a-f]{16}");
    private static final Pattern DECISION = Pattern.compile("r_[0-9]{1,18}");
    private static final Set<String> FIELDS = Set.of("coding", "modality", "date", "place", "source", "target");
    private static final String EXAMPLE = "send {\"kind\": \"accept\", \"ids\": [\"e_…\"]}; see /api/v1/openapi.json";

    enum Kind {
        ACCEPT("ids"),
        REJECT("ids"),
        CORRECT("ids", "correction"),
        MERGE("ids"),
        SPLIT("ids", "mentions"),
        UNDO("decision");

        private final Set<String> needed;

        Kind(String... needed) {
            this.needed = Set.of(needed);
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws ChanceryException where it is no decision */
    static ReviewBody of(String body) {
        ObjectNode node;
        try {
            node = Json.parse(body);
        } catch (LineException e) {
            throw new ChanceryException(ErrorCode.USAGE, e.getMessage(), EXAMPLE, e);
        }
        Kind kind = kind(text(node, "kind"));
        node.fieldNames().forEachRemaining(name -> {
            if (!name.equals("kind") && !name.equals("note") && !kind.needed.contains(name)) {
                throw wrong("the body of " + kind.label() + " has no property " + name.replaceAll("\\p{Cntrl}", "?"));
            }
        });
        for (String name : kind.needed) {
            if (!node.has(name)) {
                throw wrong(name + " is missing");
            }
        }
        boolean one = kind == Kind.SPLIT || kind == Kind.CORRECT;
        boolean events = kind == Kind.SPLIT || kind == Kind.MERGE;
        List<String> ids = list(node, "ids", events ? EVENT : EITHER);
        if (one && ids.size() != 1) {
            throw wrong(kind.label() + " is about one event");
        }
        String note = node.has("note") ? text(node, "note").strip() : "";
        return new ReviewBody(
                kind,
                ids,
                list(node, "mentions", MENTION),
                correction(node),
                node.has("decision") ? matching(node.get("decision"), "decision", DECISION) : "",
                note.isEmpty() ? null : note);
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> wrong("kind is none of "
                        + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "))));
    }

    private static List<String> list(ObjectNode node, String name, Pattern form) {
        if (!node.has(name)) {
            return List.of();
        }
        JsonNode given = node.get(name);
        if (!given.isArray() || given.isEmpty() || given.size() > MOST) {
            throw wrong(name + " is no list of 1 to " + MOST + " ids");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode each : given) {
            ids.add(matching(each, name, form));
        }
        return List.copyOf(ids);
    }

    private static Map<String, String> correction(ObjectNode node) {
        if (!node.has("correction")) {
            return Map.of();
        }
        JsonNode given = node.get("correction");
        if (!(given instanceof ObjectNode fields) || fields.isEmpty()) {
            throw wrong("correction is no object with some of "
                    + FIELDS.stream().sorted().collect(Collectors.joining(", ")));
        }
        Map<String, String> correction = new LinkedHashMap<>();
        fields.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw wrong("correction knows only " + FIELDS.stream().sorted().collect(Collectors.joining(", ")));
            }
            correction.put(name, text(fields, name).strip());
        });
        return correction;
    }

    private static String matching(JsonNode value, String name, Pattern form) {
        if (!value.isTextual() || !form.matcher(value.asText()).matches()) {
            throw wrong(name + " holds what is no id of the form " + form);
        }
        return value.asText();
    }

    private static String text(ObjectNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw wrong(name + " is no text");
        }
        String text = value.asText();
        if (text.length() > LONGEST || text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw wrong(name + " is longer than " + LONGEST + " characters or holds control characters");
        }
        return text;
    }

    private static ChanceryException wrong(String what) {
        return new ChanceryException(ErrorCode.USAGE, what, EXAMPLE);
    }
}
