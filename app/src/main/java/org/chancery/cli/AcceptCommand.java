package org.chancery.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery accept}: these events are right. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Says that these events are right.",
        footer = {"", "Example:", "  chancery accept e_1a2b3c4d5e6f7081"})
final class AcceptCommand extends DecisionVerb {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of events.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        return decide(review -> review.accept(ids, note()));
    }
}
