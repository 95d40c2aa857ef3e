package org.chancery.cli;

import org.chancery.desk.account.Account;
import org.chancery.desk.account.Accounts;
import picocli.CommandLine.Command;

/** {@code chancery accounts list}: who may do what. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists accounts, their roles and tokens.")
final class AccountListCommand extends RecordVerb {

    @Override
    public Integer call() {
        for (Account account : Accounts.open(Accounts.file(recordFile())).all()) {
            out().println(account.name() + "  " + account.role().label()
                    + (account.disabled() ? ", disabled" : "")
                    + (account.tokens().isEmpty()
                            ? ""
                            : "  tokens: "
                                    + String.join(
                                            ", ",
                                            account.tokens().stream()
                                                    .map(Account.Token::label)
                                                    .toList())));
        }
        out().flush();
        return 0;
    }
}
