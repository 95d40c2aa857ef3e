package org.chancery.source.fetch;

import java.net.URI;
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
     */
    record Page(URI address, byte[] body, @Nullable String type, Visit visit) implements Answer {}

    /** The page has not changed since the last visit. */
    record Unchanged(URI address) implements Answer {}

    /** There is no page, and why. */
    record Refused(Rejection rejection) implements Answer {}
}
