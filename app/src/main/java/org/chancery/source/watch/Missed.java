package org.chancery.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * A page that could not be fetched yet, with what the feed said of it: the feed may have dropped it when it is tried
 * again.
 *
 * @param tries so many failed
 * @param next when it is tried again
 */
record Missed(
        int tries,
        Instant next,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published) {

    /** Tries after which a page is given up, days after the first; each was reported. */
    static final int MOST_TRIES = 10;

    /** Nothing was tried yet. */
    static Missed first(RawReport summary) {
        Declared said = summary.declared();
        return new Missed(0, Instant.EPOCH, said.title(), said.outlet(), said.published());
    }

    boolean isDue(Instant now) {
        return Visited.isDue(next, now);
    }

    /** After one more failure. */
    Missed again(Instant now, Duration every) {
        return new Missed(tries + 1, now.plus(Visited.wait(every, tries)), title, outlet, published);
    }

    /** What the feed once said of the page. */
    RawReport summary(String url) {
        Declared said = new Declared(null, url, title, published, null, null, List.of(), outlet, null, null, false);
        return new RawReport(RawReport.Form.ADDRESS, "", url, said);
    }
}
