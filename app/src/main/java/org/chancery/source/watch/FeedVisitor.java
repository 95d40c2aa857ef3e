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
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.Answer;
import org.chancery.source.fetch.FetchedSources;
import org.chancery.source.fetch.Fetcher;
import org.chancery.source.fetch.Visit;

/**
 * Visits feeds. A page that a feed only sums up is fetched once; one that could not be fetched is tried again at the
 * next visits, for which the feed is then asked for whole.
 */
public final class FeedVisitor {

    /** Tries after which a page is given up; each was reported. */
    private static final int TRIES = 6;

    private final Fetcher fetcher;
    private final FetchedSources sources;

    public FeedVisitor(Fetcher fetcher) {
        this.fetcher = fetcher;
        this.sources = new FetchedSources(fetcher);
    }

    /** Asks for {@code feed}, and for the pages that it sums up and that {@code book} does not know. */
    public FeedVisit visit(Feed feed, VisitBook book, Instant now) {
        Visited before = book.of(feed.address());
        Answer answer = fetcher.fetch(feed.address(), before.visit());
        if (answer instanceof Answer.Refused refused) {
            return new FeedVisit(feed, List.of(refused.rejection()), false, before.failed(now, feed.every()));
        }
        if (!(answer instanceof Answer.Page page)) {
            return new FeedVisit(feed, List.of(), true, before.unchanged(now, feed.every()));
        }
        Declared said = new Declared(null, null, null, null, null, null, List.of(), feed.outlet(), null, null, true);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Sourced> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> missed = new HashMap<>();
        for (Sourced one : sources.read(page, today)) {
            String url = FetchedSources.partOf(one);
            if (url == null || !(one instanceof RawReport summary)) {
                found.add(with(one, said));
            } else if (before.taken().contains(url)) {
                taken.add(url);
            } else {
                List<Sourced> whole = sources.whole(summary, today);
                whole.forEach(each -> found.add(with(each, said)));
                int tries = before.missed().getOrDefault(url, 0) + 1;
                if (tries >= TRIES || whole.stream().anyMatch(RawReport.class::isInstance)) {
                    taken.add(url);
                } else {
                    missed.put(url, tries);
                }
            }
        }
        Visit visit = missed.isEmpty() ? page.visit() : Visit.NONE;
        return new FeedVisit(feed, found, false, new Visited(visit, now.plus(feed.every()), 0, taken, missed));
    }

    private static Sourced with(Sourced one, Declared said) {
        return one instanceof RawReport raw ? raw.with(said) : one;
    }
}
