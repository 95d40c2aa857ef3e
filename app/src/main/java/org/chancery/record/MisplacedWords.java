package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Words that do not stand in a report's text where the record says they do. */
final class MisplacedWords {

    /**
     * Words that stand in a report's text.
     *
     * @param words column with the words, or NULL where only the place is kept
     * @param span what the columns of their start and end begin with
     */
    private record Quoted(String table, String words, String span) {}

    private static final List<Quoted> QUOTED = List.of(
            new Quoted("mention", "quote", "evidence"),
            new Quoted("mention", "trigger_words", "trigger"),
            new Quoted("actor_mention", "phrase", "span"),
            new Quoted("sentence", "NULL", "span"),
            new Quoted("block", "NULL", "span"));

    private final Sql sql;

    MisplacedWords(Sql sql) {
        this.sql = sql;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Quoted quoted : QUOTED) {
            long count = count(quoted);
            if (count > 0) {
                faults.add(count + " rows of " + quoted.table() + " whose " + quoted.span() + " does not fit the text");
            }
        }
        return faults;
    }

    /** Offsets count UTF-16 units, which the database does not, so they are held against the text here. */
    private long count(Quoted quoted) {
        Map<String, String> texts = new HashMap<>();
        long[] count = new long[1];
        sql.each(
                "SELECT report, " + quoted.span() + "_start, " + quoted.span() + "_end, " + quoted.words() + " FROM "
                        + quoted.table() + " ORDER BY report",
                row -> {
                    String report = row.getString(1);
                    if (!texts.containsKey(report)) {
                        texts.clear();
                        String text = sql.first("SELECT text FROM report WHERE id = ?", r -> r.getString(1), report);
                        texts.put(report, text == null ? "" : text);
                    }
                    if (!stands(texts.getOrDefault(report, ""), row.getInt(2), row.getInt(3), row.getString(4))) {
                        count[0]++;
                    }
                });
        return count[0];
    }

    private static boolean stands(String text, int start, int end, @Nullable String words) {
        return start >= 0
                && start <= end
                && end <= text.length()
                && (words == null || new Span(start, end).in(text).equals(words));
    }
}
