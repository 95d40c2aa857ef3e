package org.chancery.cli;

import java.util.List;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code chancery reject}: these events are none. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description =
                "Says that these events, or single mentions, are none; they count no longer, and new rules do not bring them back.",
        footer = {"", "Example:", "  chancery reject e_1a2b3c4d5e6f7081 --note 'a metaphor'"})
final class RejectCommand extends EventsDecisionVerb {

    @Override
    String decide(Review review, List<String> ids, @Nullable String note) {
        return review.reject(ids, note);
    }
}
