package org.chancery.cli;

import java.util.List;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code chancery accept}: these events are right. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Says that these events are right.",
        footer = {"", "Example:", "  chancery accept e_1a2b3c4d5e6f7081"})
final class AcceptCommand extends EventsDecisionVerb {

    @Override
    String decide(Review review, List<String> ids, @Nullable String note) {
        return review.accept(ids, note);
    }
}
