package org.chancery.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values as RFC 4180 has them, and a guard against spreadsheets that run text as formulas.
 *
 * <p>The guard puts one apostrophe before a text that, after any apostrophes of its own, begins with {@code = + - @}, a
 * full-width form of these, a tab or a line end. Numbers, days and all other texts stay as they are, and the original is
 * always told from the guarded: whoever takes one apostrophe off every text of that form has the data back.
 */
public final class Csv {

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** One line of texts with its end, guarded. */
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        line(line, cells, true);
        return line.toString();
    }

    /**
     * Appends one line with its end.
     *
     * @param cells texts, which are guarded where asked for, and other values, which never are; null is empty
     */
    public static void line(StringBuilder line, List<? extends @Nullable Object> cells, boolean guard) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            Object cell = cells.get(i);
            if (cell instanceof String text) {
                cell(line, guard && isFormula(text) ? "'" + text : text);
            } else if (cell != null) {
                line.append(cell);
            }
        }
        line.append("\r\n");
    }

    /** Whether a spreadsheet would run it, or a reader could not tell it from a guarded text. */
    public static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static void cell(StringBuilder line, String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            line.append(text);
            return;
        }
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                line.append('"');
            }
            line.append(c);
        }
        line.append('"');
    }
}
