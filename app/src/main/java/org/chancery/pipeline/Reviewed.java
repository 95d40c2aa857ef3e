package org.chancery.pipeline;

import java.util.function.Function;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import org.chancery.review.Review;

/** Takes a reviewer's decision into the record and joins it anew. */
public final class Reviewed {

    private final DiplomaticRecord record;
    private final Joiner joiner;
    private final String program;
    private final String rules;

    public Reviewed(DiplomaticRecord record, Joiner joiner, String program, String rules) {
        this.record = record;
        this.joiner = joiner;
        this.program = program;
        this.rules = rules;
    }

    /**
     * What came of it.
     *
     * @param decision id of the decision
     */
    public record Outcome(String decision, LinkWriter.Changes changes) {}

    /** @param decide what is decided; answers the decision's id */
    public Outcome run(String reviewer, Function<Review, String> decide) {
        long run = record.runs().begin("decide", program, rules);
        String decision = decide.apply(new Review(record, reviewer, run));
        LinkWriter.Changes changes = record.linkWriter().write(joiner.join(record.linkInput()), run);
        record.runs().finish(run);
        return new Outcome(decision, changes);
    }
}
