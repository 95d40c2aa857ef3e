package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What is known of the terminal that a verb runs in. */
final class Terminal {

    private Terminal() {}

    /** Colours only on a terminal, and only where neither {@code NO_COLOR} nor {@code --no-color} forbids them. */
    static Style style(CommandSpec spec) {
        boolean wanted = System.getenv("NO_COLOR") == null && !flag(spec, "--no-color");
        return new Style(wanted && isTerminal());
    }

    static boolean quiet(CommandSpec spec) {
        return flag(spec, "--quiet");
    }

    /** Whether a person sits in front of it. From Java 22 on there is a console also where it is none. */
    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Columns of the terminal: the variable {@code COLUMNS}, else 110. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? 110 : Math.max(60, Integer.parseInt(columns));
        } catch (NumberFormatException e) {
            return 110;
        }
    }

    private static boolean flag(CommandSpec spec, String name) {
        CommandLine.ParseResult parsed = spec.root().commandLine().getParseResult();
        for (CommandLine.ParseResult at = parsed; at != null; at = at.hasSubcommand() ? at.subcommand() : null) {
            if (at.hasMatchedOption(name)) {
                return true;
            }
        }
        return false;
    }
}
