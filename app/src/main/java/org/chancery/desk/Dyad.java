package org.chancery.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chancery.record.ActorPair;
import org.chancery.record.EventFilter;
import org.jspecify.annotations.Nullable;

/** Two actors as addresses write them: {@code RUS-PRK}. */
public record Dyad(String one, String other) {

    /** Null for an empty text. @throws org.chancery.ChanceryException where it names no two actors */
    static @Nullable Dyad parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        ActorPair pair = ActorPair.of(text);
        return new Dyad(pair.one(), pair.other());
    }

    /** The page of two actors. */
    public static String path(String one, String other) {
        return "/dyad/" + segment(one) + "/" + segment(other);
    }

    public String path() {
        return path(one, other);
    }

    /** Its events but for history, between two days. */
    EventFilter between(@Nullable LocalDate since, @Nullable LocalDate until) {
        return EventFilter.dyad(one, other, since, until);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return new ActorPair(one, other).toString();
    }
}
