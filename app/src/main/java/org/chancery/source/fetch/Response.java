package org.chancery.source.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
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

    /** The wait that the server asks for, else {@code usual}. */
    long retryAfterMillis(long usual) {
        String after = header("retry-after");
        try {
            return after == null ? usual : Math.max(0, Long.parseLong(after.strip())) * 1000;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
