package org.chancery.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery reject}: these events are none. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description =
                "Says that these events, or single mentions, are none; they count no longer, and new rules do not bring them back.",
        footer = {"", "Example:", "  chancery reject e_1a2b3c4d5e6f7081 --note 'a metaphor'"})
final class RejectCommand extends DecisionVerb {

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of events or mentions.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        return decide(review -> review.reject(ids, note()));
    }
}
