package org.chancery.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery gold}: what reviewers decided, as test data. */
@Command(
        name = "gold",
        mixinStandardHelpOptions = true,
        description = "Makes test data of what reviewers decided, and holds the rules of today against it.",
        footer = {"", "Examples:", "  chancery gold export gold.jsonl", "  chancery gold check"},
        subcommands = {GoldExportCommand.class, GoldCheckCommand.class})
final class GoldCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "name one of export, check");
        }
    }
}
