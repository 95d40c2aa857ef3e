package org.chancery.cli;

import java.util.List;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A decision about events, named by their ids. */
abstract class EventsDecisionVerb extends DecisionVerb {

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "Ids of events, or of mentions where the verb takes them.")
    private List<String> ids = List.of();

    /** @return the decision's id */
    abstract String decide(Review review, List<String> ids, @Nullable String note);

    @Override
    public final Integer call() {
        return decide(review -> decide(review, ids, note()));
    }
}
