package org.chancery.source.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.FetchedSources;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one visit to a feed: which are asked for, and what became of each. A site that fails again and again, or
 * a feed that lists pages without end, holds up no other feed: what is left is asked for at the next visit.
 */
final class FeedPages {

    private static final int FAILURES_IN_A_ROW = 5;
    private static final int MOST = 500;

    private final Feed feed;
    private final Visited before;
    private final Instant now;
    private final boolean impatient;
    private final FetchedSources sources;
    private final List<Sourced> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Missed> missed;
    private final Set<String> seen = new HashSet<>();
    private int asked;
    private int failures;
    private boolean left;

    /** @param impatient whether pages that failed are tried before it is their turn */
    FeedPages(Feed feed, Visited before, Instant now, boolean impatient, FetchedSources sources) {
        this.feed = feed;
        this.before = before;
        this.now = now;
        this.impatient = impatient;
        this.sources = sources;
        this.missed = new HashMap<>(before.missed());
    }

    /** What was found, as the sources tell it. */
    List<Sourced> found() {
        return found;
    }

    Set<String> taken() {
        return taken;
    }

    Map<String, Missed> missed() {
        return missed;
    }

    /** Whether there are pages that were not asked for. */
    boolean isLeft() {
        return left;
    }

    /** A page that the feed sums up now. */
    void listed(String url, RawReport summary) {
        if (seen.add(url)) {
            if (before.taken().contains(url)) {
                taken.add(url);
            } else {
                ask(url, summary, before.missed().get(url));
            }
        }
    }

    /** Pages that failed at earlier visits and that the feed does not list any more. */
    void unlisted() {
        before.missed().forEach((url, page) -> {
            if (seen.add(url)) {
                ask(url, page.summary(url), page);
            }
        });
    }

    /** @param failed how often it failed, null for a page that was never asked for */
    private void ask(String url, RawReport summary, @Nullable Missed failed) {
        if (failed != null && !impatient && !failed.isDue(now)) {
            return;
        }
        if (asked >= MOST || failures >= FAILURES_IN_A_ROW) {
            left = true;
            return;
        }
        asked++;
        List<Sourced> whole = sources.whole(summary, LocalDate.ofInstant(now, ZoneOffset.UTC));
        found.addAll(whole);
        if (whole.stream().anyMatch(RawReport.class::isInstance)) {
            failures = 0;
            missed.remove(url);
            taken.add(url);
            return;
        }
        failures++;
        Missed again = (failed == null ? Missed.first(summary) : failed).again(now, feed.every());
        if (again.tries() < Missed.MOST_TRIES) {
            missed.put(url, again);
        } else {
            missed.remove(url);
            taken.add(url);
        }
    }
}
