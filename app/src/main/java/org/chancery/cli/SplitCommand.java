package org.chancery.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery split}: some mentions tell of another event. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Says that these mentions of an event tell of another one.",
        footer = {"", "Example:", "  chancery split e_1a2b3c4d5e6f7081 m_0f1e2d3c4b5a6978"})
final class SplitCommand extends DecisionVerb {

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "Id of the event, then ids of the mentions to part from it.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        return decide(review -> review.split(ids.get(0), ids.subList(1, ids.size()), note()));
    }
}
