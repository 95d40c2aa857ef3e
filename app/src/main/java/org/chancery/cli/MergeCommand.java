package org.chancery.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery merge}: these events are one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Says that these events are one. Holds when new reports come and when rules change.",
        footer = {"", "Example:", "  chancery merge e_1a2b3c4d5e6f7081 e_0f1e2d3c4b5a6978"})
final class MergeCommand extends DecisionVerb {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of two or more events.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        return decide(review -> review.merge(ids, note()));
    }
}
