package org.chancery.source.fetch;

import java.time.Duration;

/**
 * How fetching behaves.
 *
 * @param userAgent the name under which robots.txt is read and pages are asked for
 * @param timeout longest wait for a connection and for each part of an answer; a whole answer has four times as long
 * @param maxBytes largest answer that is read
 * @param redirects how many redirects are followed
 * @param pause shortest time between two requests to one host
 * @param retries how often an answer of "too many requests" or "unavailable" is tried again
 * @param longestWait longest wait that a host may ask for before such a retry
 * @param insideAllowed whether addresses of the own machine and network may be asked; for tests only
 */
public record FetchPolicy(
        String userAgent,
        Duration timeout,
        long maxBytes,
        int redirects,
        Duration pause,
        int retries,
        Duration longestWait,
        boolean insideAllowed) {

    /** Thirty seconds, 32 MiB, five redirects, a second between requests, two retries. */
    public static final FetchPolicy STANDARD = new FetchPolicy(
            "chancery", Duration.ofSeconds(30), 32L << 20, 5, Duration.ofSeconds(1), 2, Duration.ofSeconds(60), false);
}
