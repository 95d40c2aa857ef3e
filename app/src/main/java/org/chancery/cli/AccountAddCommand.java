package org.chancery.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery accounts add}: somebody new, or another password and role for somebody known. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds an account, or gives a known one another password and role.",
        footer = {
            "",
            "The password is asked for, or read as one line from standard input.",
            "",
            "Example:",
            "  chancery accounts add ada --role reviewer"
        })
final class AccountAddCommand extends RecordVerb {

    @Parameters(paramLabel = "NAME", description = "Name to sign in with.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "reader",
            description = "reader, reviewer or admin (default: reader).")
    private String role = "reader";

    @Override
    public Integer call() throws IOException {
        Role given = Role.of(role);
        char[] password = password();
        try {
            Accounts.open(Accounts.file(recordFile())).put(name, given, password);
        } finally {
            Arrays.fill(password, ' ');
        }
        out().println(name + " now has the role " + given.label() + " for " + recordFile());
        out().flush();
        return 0;
    }

    private static char[] password() throws IOException {
        @Nullable Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password: ");
            return typed == null ? new char[0] : typed;
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new ChanceryException(ErrorCode.USAGE, "no password was given", "type it, or pipe it in as one line");
        }
        return line.toCharArray();
    }
}
