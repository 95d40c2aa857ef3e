package org.chancery.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery accounts}: who may use the desk of a record from other machines. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description = "Keeps the accounts of a desk that other machines reach: readers, reviewers, admins.",
        footer = {
            "",
            "The accounts lie in a file beside the record. Once there is one, everybody has to sign in.",
            "",
            "Examples:",
            "  chancery accounts add ada --role admin",
            "  chancery accounts list",
            "  chancery accounts token ada --label notebook"
        },
        subcommands = {
            AccountAddCommand.class,
            AccountListCommand.class,
            AccountRemoveCommand.class,
            AccountTokenCommand.class
        })
final class AccountsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "name one of add, list, remove, token");
        }
    }
}
