package org.chancery.source.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.Answer;
import org.chancery.source.fetch.FetchedSources;
import org.chancery.source.fetch.Fetcher;
import org.chancery.source.fetch.Visit;

/**
 * Visits feeds. A page that a feed only sums up is fetched once; one that could not be fetched is tried again at later
 * visits, more and more rarely, whether the feed still lists it or not.
 */
public final class FeedVisitor {

    private final Fetcher fetcher;
    private final FetchedSources sources;

    public FeedVisitor(Fetcher fetcher) {
        this.fetcher = fetcher;
        this.sources = new FetchedSources(fetcher);
    }

    /**
     * Asks for {@code feed}, and for the pages that it sums up and that {@code book} does not know.
     *
     * @param impatient whether pages that failed are tried before it is their turn
     */
    public FeedVisit visit(Feed feed, VisitBook book, Instant now, boolean impatient) {
        Visited before = book.of(feed.address());
        Answer answer = fetcher.fetch(feed.address(), before.visit());
        if (answer instanceof Answer.Refused refused) {
            return new FeedVisit(
                    feed, List.of(refused.rejection()), false, before.failed(now, feed.every(), refused.pause()));
        }
        FeedPages pages = new FeedPages(feed, before, now, impatient, sources);
        Instant next = now.plus(feed.every());
        List<Sourced> found = new ArrayList<>();
        Visited after;
        if (answer instanceof Answer.Page page) {
            for (Sourced one : sources.read(page, LocalDate.ofInstant(now, ZoneOffset.UTC))) {
                String url = FetchedSources.partOf(one);
                if (url == null || !(one instanceof RawReport summary)) {
                    found.add(one);
                } else {
                    pages.listed(url, summary);
                }
            }
            pages.unlisted();
            Visit visit = pages.isLeft() ? Visit.NONE : page.visit();
            after = new Visited(visit, next, 0, pages.taken(), pages.missed());
        } else {
            pages.unlisted();
            pages.taken().addAll(before.taken());
            after = new Visited(before.visit(), next, 0, pages.taken(), pages.missed());
        }
        found.addAll(pages.found());
        Declared said = new Declared(null, null, null, null, null, null, List.of(), feed.outlet(), null, null, true);
        return new FeedVisit(
                feed,
                found.stream()
                        .map(one -> one instanceof RawReport raw ? raw.with(said) : one)
                        .toList(),
                answer instanceof Answer.Unchanged,
                after);
    }
}
