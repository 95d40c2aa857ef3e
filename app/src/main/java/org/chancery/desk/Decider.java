package org.chancery.desk;

import java.util.function.Function;
import org.chancery.record.DiplomaticRecord;
import org.chancery.review.Review;

/** Keeps decisions: each holds from the moment that this returns, whatever happens to the machine; joining follows. */
final class Decider {

    private final DiplomaticRecord record;
    private final Settings settings;
    private final Writer writer;

    Decider(DiplomaticRecord record, Settings settings, Writer writer) {
        this.record = record;
        this.settings = settings;
        this.writer = writer;
    }

    /**
     * @param decide answers the decision's id
     * @return that id
     */
    String take(String reviewer, Function<Review, String> decide) {
        writer.refuseIfReadOnly();
        long run = record.runs().begin("decide", settings.program(), settings.rules());
        try {
            return decide.apply(new Review(record, reviewer, run));
        } finally {
            record.runs().finish(run);
            writer.join();
        }
    }
}
