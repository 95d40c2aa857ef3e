package org.chancery.cli;

import java.util.List;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code chancery merge}: these events are one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Says that these events are one. Holds when new reports come and when rules change.",
        footer = {"", "Example:", "  chancery merge e_1a2b3c4d5e6f7081 e_0f1e2d3c4b5a6978"})
final class MergeCommand extends EventsDecisionVerb {

    @Override
    String decide(Review review, List<String> ids, @Nullable String note) {
        return review.merge(ids, note);
    }
}
