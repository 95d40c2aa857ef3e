package org.chancery.pipeline;

import java.util.Iterator;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;

/**
 * A new record from what cannot be computed of another one: its reports as they came in, which of them were taken back,
 * and what reviewers decided. The rest of the other record may be lost.
 */
public final class Remake {

    private final DiplomaticRecord from;
    private final DiplomaticRecord to;
    private final Joiner joiner;
    private final String program;
    private final String rules;

    /** @param to an empty record */
    public Remake(DiplomaticRecord from, DiplomaticRecord to, Joiner joiner, String program, String rules) {
        this.from = from;
        this.to = to;
        this.joiner = joiner;
        this.program = program;
        this.rules = rules;
    }

    /** Reports that cannot be read any more are among the result's rejections. */
    public IngestResult run(ReportCoder coder, int threads, IngestListener listener) {
        Iterator<Sourced> reports =
                from.reports().ids().stream().map(this::asItCame).iterator();
        IngestResult result = new Ingest(to, coder, joiner, program, rules).run(reports, threads, listener);
        for (String id : to.reports().ids()) {
            String reason = from.reports().withdrawn(id);
            if (reason != null) {
                long run = to.runs().begin("retract", program, rules);
                to.reportWriter().withdraw(id, run, reason);
                to.runs().finish(run);
            }
        }
        for (Decided decided : from.decisions().all()) {
            if (!decided.undone()) {
                long run = to.runs().begin("decide", program, rules);
                to.decisions()
                        .add(
                                run,
                                decided.kind(),
                                decided.mentions(),
                                decided.others(),
                                decided.note(),
                                decided.reviewer(),
                                decided.correction());
                to.runs().finish(run);
            }
        }
        if (to.linkInput().isPending()) {
            long run = to.runs().begin("link", program, rules);
            to.linkWriter().write(joiner.join(to.linkInput()), run);
            to.runs().finish(run);
        }
        return result;
    }

    private Sourced asItCame(String id) {
        try {
            return from.reports().asItCame(id);
        } catch (ChanceryException e) {
            if (e.code() != ErrorCode.BAD_RECORD) {
                throw e;
            }
            return new Rejection(Rejection.Reason.MALFORMED, String.valueOf(e.getMessage()), id);
        }
    }
}
