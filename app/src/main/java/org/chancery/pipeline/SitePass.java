package org.chancery.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.document.Reader;
import org.chancery.document.RepeatedBlocks;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.ReportWriter;
import org.chancery.record.SitePages;
import org.chancery.source.RawReport;

/**
 * Cuts what the pages of a site have in common, once they are all in the record: pages that bear it are read and coded
 * anew. What is cut follows from the pages that the record has, not from the order or the runs in which they came.
 */
final class SitePass {

    private final DiplomaticRecord record;
    private final ReportCoder coder;
    private final Reader reader;

    SitePass(DiplomaticRecord record, ReportCoder coder, Reader reader) {
        this.record = record;
        this.coder = coder;
        this.reader = reader;
    }

    /** Looks at the sites that have a report of run {@code since} or later; how many reports were read anew. */
    int run(ReportWriter writer, long since, long run) {
        List<SitePages.Sharing> sharing = record.sitePages().since(since);
        Map<String, Set<String>> cuts =
                RepeatedBlocks.of(sharing.stream().map(SitePages.Sharing::page).toList());
        int changed = 0;
        for (SitePages.Sharing page : sharing) {
            String id = page.page().id();
            Set<String> cut = cuts.getOrDefault(id, Set.of());
            if (!cut.equals(page.cut())) {
                RawReport raw = record.reports().asItCame(id);
                writer.reread(coder.code(raw, reader.read(raw, cut)), run);
                changed++;
            }
        }
        return changed;
    }
}
