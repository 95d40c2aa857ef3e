package org.chancery.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.view.Register;
import org.jspecify.annotations.Nullable;

/**
 * A row of a register with the words of its sentence that each cell stands on.
 *
 * @param cited columns whose cell stands word for word, or by its last word, in the sentence
 * @param sentence the quoted sentence, cut where those words begin and end
 */
public record CitedRow(Register.Row row, TreeSet<Integer> cited, List<Piece> sentence) {

    private static final int LEAST = 3;

    /** A run of the sentence; with the name of a column where a cell stands on it. */
    public record Piece(String text, @Nullable String column) {}

    private record Found(int start, int end, int column) {}

    static CitedRow of(Register register, Register.Row row) {
        String quote = row.event().quote();
        List<Found> found = new ArrayList<>();
        TreeSet<Integer> cited = new TreeSet<>();
        List<String> columns = register.kind().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals("claim") || columns.get(i).equals("state")) {
                continue;
            }
            Found words = find(quote, row.cells().get(i), i);
            if (words != null) {
                cited.add(i);
                found.add(words);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Found words : found) {
            if (words.start() < at) {
                continue;
            }
            if (words.start() > at) {
                pieces.add(new Piece(quote.substring(at, words.start()), null));
            }
            pieces.add(new Piece(quote.substring(words.start(), words.end()), columns.get(words.column())));
            at = words.end();
        }
        if (at < quote.length()) {
            pieces.add(new Piece(quote.substring(at), null));
        }
        return new CitedRow(row, cited, pieces);
    }

    /** Columns that any of the rows fills. */
    public static List<Integer> filled(List<CitedRow> rows) {
        TreeSet<Integer> filled = new TreeSet<>();
        for (CitedRow row : rows) {
            for (int i = 0; i < row.row.cells().size(); i++) {
                if (!row.row.cells().get(i).isEmpty()) {
                    filled.add(i);
                }
            }
        }
        return List.copyOf(filled);
    }

    private static @Nullable Found find(String quote, String cell, int column) {
        String text = cell.strip();
        if (text.length() < LEAST) {
            return null;
        }
        String lower = quote.toLowerCase(Locale.ROOT);
        if (lower.length() != quote.length()) {
            return null;
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(wanted);
        if (at < 0) {
            wanted = wanted.substring(wanted.lastIndexOf(' ') + 1);
            at = wanted.length() < LEAST + 1 ? -1 : lower.indexOf(wanted);
        }
        return at < 0 ? null : new Found(at, at + wanted.length(), column);
    }
}
