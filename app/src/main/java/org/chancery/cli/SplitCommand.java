package org.chancery.cli;

import java.util.List;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code chancery split}: some mentions tell of another event. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Says that these mentions of an event, named behind its id, tell of another one.",
        footer = {"", "Example:", "  chancery split e_1a2b3c4d5e6f7081 m_0f1e2d3c4b5a6978"})
final class SplitCommand extends EventsDecisionVerb {

    @Override
    String decide(Review review, List<String> ids, @Nullable String note) {
        return review.split(ids.get(0), ids.subList(1, ids.size()), note);
    }
}
