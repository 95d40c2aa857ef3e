package org.chancery.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** What benchmarks say: lines, and tables that docs/performance.md can hold as they are. */
final class Printout {

    private final PrintStream out;

    /** @param out told line by line, as soon as a line is known */
    Printout(PrintStream out) {
        this.out = out;
    }

    /** A heading of its own. */
    void part(String name) {
        out.printf("%n## %s%n%n", name);
    }

    /** The head of a table. */
    void table(String... heads) {
        row(heads);
        String[] rules = new String[heads.length];
        Arrays.fill(rules, "---");
        row(rules);
    }

    void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    /** A line, with figures as in English. */
    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** The mark before and behind what another program prints. */
    void fence() {
        out.println("```");
        out.flush();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
