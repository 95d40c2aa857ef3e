package org.chancery.desk.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A request whose parameters are those that its route has, each as the route wants it. */
final class Call {

    /** How often a parameter may be repeated. */
    static final int MOST_REPEATED = 50;

    private final Context context;
    private final Route route;
    private final Map<String, List<String>> values;

    private Call(Context context, Route route, Map<String, List<String>> values) {
        this.context = context;
        this.route = route;
        this.values = values;
    }

    /** @throws ChanceryException where a parameter is unknown, repeated or wrong */
    static Call of(Context context, Route route) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, given) -> {
            if (name.isEmpty() && given.stream().allMatch(String::isEmpty)) {
                return;
            }
            Parameter parameter = find(route, name);
            if (given.size() > (parameter.repeatable() ? MOST_REPEATED : 1)) {
                throw new ChanceryException(
                        ErrorCode.USAGE,
                        name + " is given " + given.size() + " times",
                        "give it " + (parameter.repeatable() ? "at most " + MOST_REPEATED + " times" : "once"));
            }
            given.forEach(parameter::check);
            values.put(name, List.copyOf(given));
        });
        for (Parameter parameter : route.parameters()) {
            if (parameter.inPath()) {
                String value = context.pathParam(parameter.name());
                if (!value.matches(parameter.pattern())) {
                    throw new ChanceryException(
                            ErrorCode.NOT_FOUND,
                            "there is no " + parameter.name() + " of this form",
                            "it looks like " + parameter.pattern());
                }
                values.put(parameter.name(), List.of(value));
            } else if (parameter.required() && !values.containsKey(parameter.name())) {
                throw new ChanceryException(
                        ErrorCode.USAGE, parameter.name() + " is missing", "add " + parameter.name() + "=…");
            }
        }
        return new Call(context, route, values);
    }

    private static Parameter find(Route route, String name) {
        return route.parameters().stream()
                .filter(each -> !each.inPath() && each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.USAGE,
                        "there is no such parameter here: " + printable(name),
                        "known are "
                                + String.join(
                                        ", ",
                                        route.parameters().stream()
                                                .filter(each -> !each.inPath())
                                                .map(Parameter::name)
                                                .toList())));
    }

    private static String printable(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", "?");
        return safe.length() > 60 ? safe.substring(0, 60) + "…" : safe;
    }

    Context context() {
        return context;
    }

    @Nullable
    String text(String name) {
        List<String> given = values.get(name);
        return given == null ? null : given.get(0);
    }

    /** A parameter that the route says is always there. */
    String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not needed by " + route.id());
        }
        return value;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Alternatives, as filters of events take them. */
    @Nullable
    String joined(String name) {
        List<String> given = values.get(name);
        return given == null ? null : String.join("|", given);
    }

    int number(String name, int standard) {
        String value = text(name);
        return value == null ? standard : (int) parameter(name).number(value);
    }

    @Nullable
    LocalDate day(String name, boolean end) {
        String value = text(name);
        return value == null ? null : parameter(name).day(value, end);
    }

    /** Names of the fields that are wanted; none for all. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (String some : all("fields")) {
            fields.addAll(List.of(some.split(",", -1)));
        }
        return fields;
    }

    /** What stood before this page; null for the first. */
    String @Nullable [] cursor() {
        String cursor = text("cursor");
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return plain.split("\n", -1);
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    static String cursor(Object... parts) {
        StringBuilder plain = new StringBuilder();
        for (Object part : parts) {
            plain.append(plain.isEmpty() ? "" : "\n").append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
    }

    static ChanceryException badCursor() {
        return new ChanceryException(ErrorCode.USAGE, "cursor is none that this list gave", "begin without a cursor");
    }

    /** The question without what concerns its form alone, for names and titles. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            if (!parameter(name).inPath()
                    && !Set.of("cursor", "fields", "guard").contains(name)) {
                query.put(name, String.join("|", given));
            }
        });
        return query;
    }

    private Parameter parameter(String name) {
        return route.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
