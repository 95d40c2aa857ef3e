package org.chancery.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.source.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a server, read to its end, or the reason why there is none.
 *
 * @param headers by their names in lower case, the first of a name
 */
record Response(
        int status,
        byte[] body,
        Map<String, String> headers,
        @Nullable Rejection failure) {

    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final int MOST_DIGITS = 18;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    static Response failed(Rejection failure) {
        return new Response(0, new byte[0], Map.of(), failure);
    }

    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    @Nullable
    URI location(URI from) {
        String location = header("location");
        try {
            return location == null ? null : from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The wait that the server asks for, a day at most; null where it asks for none that can be understood. */
    @Nullable
    Duration retryAfter() {
        String after = header("retry-after");
        if (after == null) {
            return null;
        }
        String words = after.strip();
        if (SECONDS.matcher(words).matches()) {
            return words.length() > MOST_DIGITS ? LONGEST_WAIT : bounded(Duration.ofSeconds(Long.parseLong(words)));
        }
        ZonedDateTime until = moment(words);
        ZonedDateTime now = moment(header("date"));
        return until == null || now == null ? null : bounded(Duration.between(now, until));
    }

    /** The day by the server's clock, UTC; null where it tells none. */
    @Nullable
    LocalDate day() {
        ZonedDateTime now = moment(header("date"));
        return now == null ? null : LocalDate.ofInstant(now.toInstant(), ZoneOffset.UTC);
    }

    private static Duration bounded(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static @Nullable ZonedDateTime moment(@Nullable String words) {
        try {
            return words == null ? null : ZonedDateTime.parse(words.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
