package org.chancery.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chancery.source.fetch.Visit;

/**
 * What the visits to one feed left behind.
 *
 * @param visit what makes the next request conditional; nothing while the feed lists pages that were not asked for
 * @param next when the feed is due
 * @param failures visits in a row that failed
 * @param taken pages that the feed lists and that have been fetched, or given up
 * @param missed pages that could not be fetched yet
 */
record Visited(Visit visit, Instant next, int failures, Set<String> taken, Map<String, Missed> missed) {

    static final Visited NEVER = new Visited(Visit.NONE, Instant.EPOCH, 0, Set.of(), Map.of());

    private static final Duration LONGEST = Duration.ofDays(1);

    /** No feed is visited more rarely. */
    private static final Duration LONGEST_OF_ALL = Duration.ofDays(31);

    private static final int DOUBLINGS = 10;

    Visited {
        taken = Set.copyOf(taken);
        missed = Map.copyOf(missed);
    }

    /** Whether a moment has come; also where the clock was set back so far that nobody would ever have waited so long. */
    static boolean isDue(Instant next, Instant now) {
        return !next.isAfter(now) || next.isAfter(now.plus(LONGEST_OF_ALL));
    }

    /** After each failure in a row the wait doubles, up to a day. */
    static Duration wait(Duration every, int failures) {
        Duration wait = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** @param asked how long the server wishes not to be asked again */
    Visited failed(Instant now, Duration every, Duration asked) {
        Duration wait = wait(every, failures);
        return new Visited(visit, now.plus(asked.compareTo(wait) > 0 ? asked : wait), failures + 1, taken, missed);
    }
}
