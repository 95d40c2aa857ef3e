package org.chancery.cli;

import org.chancery.desk.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery accounts remove}: somebody who comes in no longer. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes an account with its tokens; what it decided stays in the record.")
final class AccountRemoveCommand extends RecordVerb {

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    @Override
    public Integer call() {
        Accounts.open(Accounts.file(recordFile())).remove(name);
        out().println(name + " has no account any more");
        out().flush();
        return 0;
    }
}
