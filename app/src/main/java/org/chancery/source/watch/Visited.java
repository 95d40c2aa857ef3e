package org.chancery.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chancery.source.fetch.Visit;

/**
 * What the visits to one feed left behind.
 *
 * @param visit what makes the next request conditional; nothing while pages of the feed are still to be fetched
 * @param next when the feed is due
 * @param failures visits in a row that failed
 * @param taken pages that the feed lists and that have been fetched, or given up
 * @param missed pages that could not be fetched yet, with the number of tries
 */
record Visited(Visit visit, Instant next, int failures, Set<String> taken, Map<String, Integer> missed) {

    static final Visited NEVER = new Visited(Visit.NONE, Instant.EPOCH, 0, Set.of(), Map.of());

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLINGS = 10;

    Visited {
        taken = Set.copyOf(taken);
        missed = Map.copyOf(missed);
    }

    Visited unchanged(Instant now, Duration every) {
        return new Visited(visit, now.plus(every), 0, taken, missed);
    }

    /** After a failure the time to the next visit doubles, up to a day. */
    Visited failed(Instant now, Duration every) {
        Duration wait = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        return new Visited(visit, now.plus(wait.compareTo(longest) > 0 ? longest : wait), failures + 1, taken, missed);
    }
}
