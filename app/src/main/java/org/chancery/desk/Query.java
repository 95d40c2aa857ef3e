package org.chancery.desk;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.ActorPair;
import org.chancery.record.EventFilter;
import org.jspecify.annotations.Nullable;

/** The question that an address asks: the same parameters on every page and in REST. An unknown one is refused. */
public record Query(Map<String, String> values) {

    private static final Set<String> KNOWN = Set.of(
            "source", "target", "dyad", "actor", "type", "since", "until", "state", "outlet", "story", "history",
            "limit", "place", "as-of");

    public Query {
        values = Map.copyOf(values);
    }

    /** @param own parameters that the page itself has beside the question */
    static Query of(Context context, String... own) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> pageOwn = Set.of(own);
        context.queryParamMap().forEach((name, given) -> {
            if (pageOwn.contains(name)) {
                return;
            }
            if (!KNOWN.contains(name)) {
                throw wrong(
                        "there is no parameter " + name,
                        "known are "
                                + String.join(
                                        ", ",
                                        Stream.concat(KNOWN.stream(), pageOwn.stream())
                                                .sorted()
                                                .toList()));
            }
            String value = given.isEmpty() ? "" : given.get(given.size() - 1).strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return new Query(values);
    }

    /** Whether every page knows this parameter. */
    public static boolean isCommon(String parameter) {
        return KNOWN.contains(parameter);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a filter is set to something that a form's list does not offer, so that sending it anew would lose it. */
    public boolean isOther(String name, List<String> offered, String... more) {
        String value = get(name);
        return !value.isEmpty() && !offered.contains(value) && !List.of(more).contains(value);
    }

    Query with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Query(more);
    }

    EventFilter filter(int defaultLimit) {
        String dyad = values.get("dyad");
        String one = values.get("actor");
        String other = null;
        if (dyad != null) {
            ActorPair pair = ActorPair.of(dyad);
            one = pair.one();
            other = pair.other();
        }
        return EventFilter.builder()
                .source(values.get("source"))
                .target(values.get("target"))
                .one(one)
                .other(other)
                .type(values.get("type"))
                .since(day("since"))
                .until(day("until"))
                .state(values.get("state"))
                .outlet(values.get("outlet"))
                .story(values.get("story"))
                .history("yes".equals(values.get("history")))
                .limit(limit(defaultLimit))
                .build()
                .at(values.get("place"))
                .asOf(asOf());
    }

    /** The day by whose reports the record is read, or null for today. */
    @Nullable
    LocalDate asOf() {
        return day("as-of");
    }

    /** The same, once each of its values was found to be one. */
    Query checked() {
        filter(0).limit();
        return this;
    }

    /** The same question to REST, which tells history unless told otherwise and gives lists whole. */
    public String asRestQueryString() {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove("limit");
        rest.putIfAbsent("history", "no");
        return new Query(rest).asQueryString();
    }

    /** The question as an address's query string, {@code ?…} or empty. */
    public String asQueryString() {
        StringBuilder text = new StringBuilder();
        for (String name : KNOWN.stream().sorted().toList()) {
            String value = values.get(name);
            if (value != null) {
                text.append(text.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private int limit(int standard) {
        String value = values.get("limit");
        if (value == null) {
            return standard;
        }
        try {
            int limit = Integer.parseInt(value);
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw wrong("limit=" + value + " is no number", "write limit=100");
        }
        throw wrong("limit=" + value + " is less than one", "write limit=100");
    }

    private @Nullable LocalDate day(String name) {
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(name + "=" + value + " is no day", "write it like " + name + "=2024-03-21");
        }
    }

    private static ChanceryException wrong(String what, String remedy) {
        return new ChanceryException(ErrorCode.USAGE, what, remedy);
    }
}
