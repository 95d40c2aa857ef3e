package org.chancery.desk.mcp;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.ActorPair;
import org.chancery.record.Days;
import org.chancery.record.EventFilter;
import org.jspecify.annotations.Nullable;

/** What a tool was called with; the protocol has checked it against the tool's schema. */
record Arguments(Map<String, Object> values) {

    private static final int LONGEST = 2000;

    @Nullable
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().strip();
        if (text.length() > LONGEST) {
            throw new ChanceryException(
                    ErrorCode.USAGE, name + " is longer than " + LONGEST + " characters", "shorten it");
        }
        return text;
    }

    String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw new ChanceryException(ErrorCode.USAGE, name + " is missing", "name it");
        }
        return value;
    }

    int number(String name, int standard, int most) {
        Object value = values.get(name);
        return value instanceof Number number ? Math.max(1, Math.min(most, number.intValue())) : standard;
    }

    /** @param end whether the last day of a month or year is meant, or the first */
    @Nullable
    LocalDate day(String name, boolean end) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return end ? Days.last(text) : Days.first(text);
    }

    /** Two actors. */
    ActorPair dyad() {
        return ActorPair.of(needed("dyad"));
    }

    EventFilter filter(int limit) {
        String one = text("actor");
        String other = null;
        if (text("dyad") != null) {
            ActorPair pair = dyad();
            one = pair.one();
            other = pair.other();
        }
        return EventFilter.builder()
                .source(text("source"))
                .target(text("target"))
                .one(one)
                .other(other)
                .type(text("type"))
                .since(day("since", false))
                .until(day("until", true))
                .state(text("state"))
                .outlet(text("outlet"))
                .history(true)
                .limit(limit)
                .build()
                .at(text("place"));
    }
}
