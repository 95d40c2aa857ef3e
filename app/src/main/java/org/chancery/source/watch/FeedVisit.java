package org.chancery.source.watch;

import java.util.List;
import org.chancery.source.Sourced;

/** One visit to a feed: what it brought, and what to note once that is kept. */
public final class FeedVisit {

    private final Feed feed;
    private final List<Sourced> found;
    private final boolean unchanged;
    private final Visited after;

    FeedVisit(Feed feed, List<Sourced> found, boolean unchanged, Visited after) {
        this.feed = feed;
        this.found = List.copyOf(found);
        this.unchanged = unchanged;
        this.after = after;
    }

    public Feed feed() {
        return feed;
    }

    /** Reports, and reasons where there is none. */
    public List<Sourced> found() {
        return found;
    }

    /** Whether the server said that nothing has changed since the last visit. */
    public boolean isUnchanged() {
        return unchanged;
    }

    Visited after() {
        return after;
    }
}
