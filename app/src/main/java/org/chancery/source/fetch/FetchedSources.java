package org.chancery.source.fetch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.Limits;
import org.chancery.source.RawReport;
import org.chancery.source.RawReport.Form;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.chancery.source.format.ColumnMapping;
import org.chancery.source.format.Formats;
import org.chancery.source.format.Input;
import org.jspecify.annotations.Nullable;

/** Reports from addresses: a page is one; of a feed or sitemap the pages of its summaries are fetched too. */
public final class FetchedSources {

    private final Fetcher fetcher;
    private final Formats formats = new Formats(ColumnMapping.USUAL);

    public FetchedSources(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * The reports of an address.
     *
     * @param today the day of fetching
     * @param follow whether the pages that a feed only sums up are fetched as well
     */
    public List<Sourced> open(URI address, LocalDate today, boolean follow) {
        List<Sourced> found = new ArrayList<>();
        for (Sourced one : answer(fetcher.fetch(address, Visit.NONE), today)) {
            if (follow && one instanceof RawReport summary && partOf(one) != null) {
                found.addAll(whole(summary, today));
            } else {
                found.add(one);
            }
        }
        return found;
    }

    /** The address of the page that {@code one} only sums up or points to, or null if it is whole. */
    public static @Nullable String partOf(Sourced one) {
        boolean part = one instanceof RawReport raw
                && (raw.form() == Form.ADDRESS || !raw.declared().complete());
        return part ? ((RawReport) one).declared().url() : null;
    }

    /** The page that {@code summary} points to, with what the summary says about it; else why there is none. */
    public List<Sourced> whole(RawReport summary, LocalDate today) {
        String page = partOf(summary);
        if (page == null) {
            return List.of(summary);
        }
        try {
            return answer(fetcher.fetch(new URI(page.strip()), Visit.NONE), today).stream()
                    .map(one -> one instanceof RawReport raw ? full(raw, summary) : one)
                    .toList();
        } catch (URISyntaxException e) {
            return List.of(new Rejection(Rejection.Reason.MALFORMED, "the feed names no address: " + page, page));
        }
    }

    /** The reports of an answer that was fetched already. */
    public List<Sourced> read(Answer.Page page, LocalDate today) {
        String origin = page.address().toString();
        // Nothing in a page is believed to be younger than the day of fetching: of two clocks the later one tells it,
        // so
        // that one of this machine that lags behind costs no date.
        LocalDate fetched = page.day() == null || page.day().isBefore(today) ? today : page.day();
        Input input = Input.of(new ByteArrayInputStream(page.body()), origin, page.type(), Limits.STANDARD);
        List<Sourced> found = new ArrayList<>();
        formats.open(input)
                .forEachRemaining(
                        one -> found.add(one instanceof RawReport raw ? raw.with(Declared.at(origin, fetched)) : one));
        return found;
    }

    private static RawReport full(RawReport page, RawReport summary) {
        Declared said = summary.declared();
        Declared whole = new Declared(
                said.id(),
                said.url(),
                said.title(),
                said.published(),
                said.modified(),
                page.declared().fetched(),
                said.authors(),
                said.outlet(),
                said.language(),
                said.section(),
                true);
        return new RawReport(page.form(), page.text(), page.origin(), whole);
    }

    private List<Sourced> answer(Answer answer, LocalDate today) {
        if (answer instanceof Answer.Page page) {
            return read(page, today);
        }
        return answer instanceof Answer.Refused refused ? List.of(refused.rejection()) : List.of();
    }
}
