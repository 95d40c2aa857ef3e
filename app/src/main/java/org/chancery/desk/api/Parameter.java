package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.Days;
import org.chancery.wire.Json;

/**
 * A parameter in the question behind an address, or a part of the address itself.
 *
 * @param choices the only values, in any case; empty for free ones
 * @param pattern what free texts look like, anchored; empty for any
 * @param least smallest number
 * @param most largest number, or greatest length of a text
 */
record Parameter(
        String name,
        Kind kind,
        boolean inPath,
        boolean required,
        boolean repeatable,
        List<String> choices,
        String pattern,
        long least,
        long most,
        String about) {

    private static final int LONGEST = 200;

    enum Kind {
        TEXT,
        INTEGER,
        /** A day, a month or a year. */
        DAY
    }

    static Parameter text(String name, String about) {
        return new Parameter(name, Kind.TEXT, false, false, false, List.of(), "", 0, LONGEST, about);
    }

    static Parameter integer(String name, long least, long most, String about) {
        return new Parameter(name, Kind.INTEGER, false, false, false, List.of(), "", least, most, about);
    }

    static Parameter day(String name, String about) {
        return new Parameter(
                name, Kind.DAY, false, false, false, List.of(), "\\d{4}(-\\d{2}(-\\d{2})?)?", 0, 10, about);
    }

    static Parameter choice(String name, List<String> choices, String about) {
        return new Parameter(name, Kind.TEXT, false, false, false, choices, "", 0, LONGEST, about);
    }

    /** A part of the address. */
    static Parameter path(String name, String pattern, String about) {
        return new Parameter(name, Kind.TEXT, true, true, false, List.of(), pattern, 0, LONGEST, about);
    }

    Parameter repeated() {
        return new Parameter(name, kind, inPath, required, true, choices, pattern, least, most, about);
    }

    Parameter needed() {
        return new Parameter(name, kind, inPath, true, repeatable, choices, pattern, least, most, about);
    }

    Parameter like(String form) {
        return new Parameter(name, kind, inPath, required, repeatable, choices, form, least, most, about);
    }

    /** @throws ChanceryException where the value is none of this parameter's */
    void check(String value) {
        if (value.isBlank()) {
            throw wrong("is empty", "leave it out");
        }
        if (kind == Kind.INTEGER) {
            number(value);
            return;
        }
        if (value.length() > most) {
            throw wrong("is longer than " + most + " characters", "shorten it");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw wrong("holds control characters", "take them out");
        }
        if (!choices.isEmpty() && !choices.contains(value.toLowerCase(Locale.ROOT))) {
            throw wrong("is none of " + String.join(", ", choices), "choose one of them");
        }
        if (kind == Kind.DAY) {
            day(value, false);
        } else if (!pattern.isEmpty() && !Pattern.matches(pattern, value)) {
            throw wrong("is not of the form " + pattern, "see /api/v1/openapi.json");
        }
    }

    long number(String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ChanceryException(
                    ErrorCode.USAGE, name + " is no whole number", "write " + name + "=" + least, e);
        }
        throw wrong("is not between " + least + " and " + most, "write " + name + "=" + least);
    }

    /** @param end whether the last day of a month or year is meant, or the first */
    LocalDate day(String value, boolean end) {
        try {
            if (Pattern.matches(pattern, value)) {
                return end ? Days.last(value) : Days.first(value);
            }
        } catch (ChanceryException e) {
            throw new ChanceryException(ErrorCode.USAGE, name + "=" + value + " is no day", remedy(), e);
        }
        throw new ChanceryException(ErrorCode.USAGE, name + "=" + value + " is no day", remedy());
    }

    /** As OpenAPI says it. */
    ObjectNode openApi() {
        ObjectNode node = Json.object()
                .put("name", name)
                .put("in", inPath ? "path" : "query")
                .put("required", required)
                .put("description", about);
        ObjectNode schema = node.putObject("schema");
        if (repeatable) {
            node.put("style", "form").put("explode", true);
            schema.put("type", "array").put("minItems", 1).put("maxItems", Call.MOST_REPEATED);
            schema = schema.putObject("items");
        }
        if (kind == Kind.INTEGER) {
            schema.put("type", "integer").put("minimum", least).put("maximum", most);
            return node;
        }
        schema.put("type", "string");
        if (!choices.isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            choices.forEach(values::add);
            return node;
        }
        schema.put("minLength", 1).put("maxLength", most);
        if (!pattern.isEmpty()) {
            schema.put("pattern", "^(" + pattern + ")$");
        }
        return node;
    }

    private String remedy() {
        return "write it like " + name + "=2024-03-21, 2024-03 or 2024";
    }

    private ChanceryException wrong(String what, String remedy) {
        return new ChanceryException(ErrorCode.USAGE, name + " " + what, remedy);
    }
}
