package org.chancery.cli;

import org.chancery.desk.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery accounts token}: lets a program in. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes a token that a program sends as \"Authorization: Bearer TOKEN\"; it is shown this once.",
        footer = {"", "A second token of the same label replaces the first."})
final class AccountTokenCommand extends RecordVerb {

    @Parameters(paramLabel = "NAME", description = "Whose program.")
    private String name = "";

    @Option(names = "--label", paramLabel = "WORDS", defaultValue = "token", description = "What it is for.")
    private String label = "token";

    @Override
    public Integer call() {
        out().println(Accounts.open(Accounts.file(recordFile())).addToken(name, label));
        out().flush();
        return 0;
    }
}
