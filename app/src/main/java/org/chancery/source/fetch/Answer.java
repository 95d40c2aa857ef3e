package org.chancery.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.chancery.source.Rejection;
import org.jspecify.annotations.Nullable;

/** How a request ended. */
public sealed interface Answer {

    /**
     * A page.
     *
     * @param address where it was found, behind all redirects
     * @param body its bytes
     * @param type its content type as named
     * @param visit what to send along next time
     * @param day the server's day, null where it names none
     */
    record Page(
            URI address,
            byte[] body,
            @Nullable String type,
            Visit visit,
            @Nullable LocalDate day) implements Answer {}

    /** The page has not changed since the last visit. */
    record Unchanged(URI address) implements Answer {}

    /**
     * There is no page, and why.
     *
     * @param pause how long the server wishes not to be asked again; zero where it says nothing of it
     */
    record Refused(Rejection rejection, Duration pause) implements Answer {}
}
