package org.chancery.pipeline;

import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;

/** Takes a report back and joins the rest anew. The report itself stays in the record, marked. */
public final class Retract {

    private final DiplomaticRecord record;
    private final Joiner joiner;
    private final String program;
    private final String rules;

    public Retract(DiplomaticRecord record, Joiner joiner, String program, String rules) {
        this.record = record;
        this.joiner = joiner;
        this.program = program;
        this.rules = rules;
    }

    /** @throws ChanceryException where the record has no such report, or it is withdrawn already */
    public LinkWriter.Changes run(String report, String reason) {
        record.reports().get(report);
        if (record.reports().withdrawn(report) != null) {
            throw new ChanceryException(ErrorCode.USAGE, report + " is withdrawn already", "see: chancery changes");
        }
        long run = record.runs().begin("retract", program, rules);
        record.reportWriter().withdraw(report, run, reason);
        LinkWriter.Changes changes = record.linkWriter().write(joiner.join(record.linkInput()), run);
        record.runs().finish(run);
        return changes;
    }
}
