package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns of a terminal; the widest free column is cut so that a row fits one line. */
final class TextTable {

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        this.header = List.of(header);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** @param width columns of the terminal */
    void print(PrintWriter out, Style style, int width) {
        int[] widths = widths(width);
        out.println(style.bold(line(header, widths)));
        for (List<String> row : rows) {
            out.println(line(row, widths));
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(header.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(clean(row.get(i))));
            }
        }
        int total = 2 * (widths.length - 1);
        for (int w : widths) {
            total += w;
        }
        while (total > width) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                if (widths[i] > widths[widest]) {
                    widest = i;
                }
            }
            if (widths[widest] <= 12) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = clean(cells.get(i));
            if (length(cell) > widths[i]) {
                cell = cell.substring(0, cell.offsetByCodePoints(0, widths[i] - 1)) + "…";
            }
            line.append(cell);
            if (i + 1 < widths.length) {
                line.append(" ".repeat(widths[i] - length(cell) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    /** No control character of a text may steer the terminal. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
