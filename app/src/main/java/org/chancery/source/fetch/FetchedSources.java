package org.chancery.source.fetch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.Limits;
import org.chancery.source.RawReport;
import org.chancery.source.RawReport.Form;
import org.chancery.source.Sourced;
import org.chancery.source.format.ColumnMapping;
import org.chancery.source.format.Formats;
import org.chancery.source.format.Input;

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
        for (Iterator<Sourced> all = answer(fetcher.fetch(address, Visit.NONE), today); all.hasNext(); ) {
            Sourced one = all.next();
            String page = one instanceof RawReport raw ? raw.declared().url() : null;
            boolean part = one instanceof RawReport raw
                    && (raw.form() == Form.ADDRESS || !raw.declared().complete());
            if (follow && part && page != null && one instanceof RawReport summary) {
                answer(fetcher.fetch(URI.create(page), Visit.NONE), today)
                        .forEachRemaining(full -> found.add(full instanceof RawReport raw ? full(raw, summary) : full));
            } else {
                found.add(one);
            }
        }
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

    private Iterator<Sourced> answer(Answer answer, LocalDate today) {
        if (answer instanceof Answer.Page page) {
            String origin = page.address().toString();
            Input input = Input.of(new ByteArrayInputStream(page.body()), origin, page.type(), Limits.STANDARD);
            List<Sourced> found = new ArrayList<>();
            formats.open(input)
                    .forEachRemaining(one ->
                            found.add(one instanceof RawReport raw ? raw.with(Declared.at(origin, today)) : one));
            return found.iterator();
        }
        return answer instanceof Answer.Refused refused
                ? List.<Sourced>of(refused.rejection()).iterator()
                : List.<Sourced>of().iterator();
    }
}
