package org.chancery.pipeline;

import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import org.chancery.record.ReportWriter;
import org.chancery.source.RawReport;

/** Reads and codes the reports of a record anew, from what came in; each in a transaction of its own. */
public final class Rebuild {

    private final DiplomaticRecord record;
    private final ReportCoder coder;
    private final Joiner joiner;
    private final String program;
    private final String rules;

    public Rebuild(DiplomaticRecord record, ReportCoder coder, Joiner joiner, String program, String rules) {
        this.record = record;
        this.coder = coder;
        this.joiner = joiner;
        this.program = program;
        this.rules = rules;
    }

    public LinkWriter.Changes run(IngestListener listener) {
        long run = record.runs().begin("rebuild", program, rules);
        Reader reader = new Reader();
        ReportWriter writer = record.reportWriter();
        long done = 0;
        for (String id : record.reports().ids()) {
            RawReport raw = record.reports().asItCame(id);
            Report report = reader.read(raw);
            writer.replace(coder.code(raw, report), run);
            listener.progress(++done);
        }
        new SitePass(record, coder, reader).run(writer, 0, run);
        listener.joining();
        LinkWriter.Changes changes = record.linkWriter().write(joiner.join(record.linkInput()), run);
        record.runs().finish(run);
        return changes;
    }
}
