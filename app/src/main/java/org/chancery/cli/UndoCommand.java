package org.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery undo}: a decision is taken back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a decision back; that it was taken and undone stays in the record.",
        footer = {"", "Example:", "  chancery undo r_12"})
final class UndoCommand extends DecisionVerb {

    @Parameters(paramLabel = "ID", description = "Id of the decision.")
    private String id = "";

    @Override
    public Integer call() {
        return decide(review -> {
            review.undo(id);
            return id;
        });
    }
}
