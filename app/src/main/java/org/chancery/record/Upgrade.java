package org.chancery.record;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.chancery.text.Span;

/** Fills in what later versions of the tables added, from what a record of an earlier version holds. */
final class Upgrade {

    private final Sql sql;

    Upgrade(Sql sql) {
        this.sql = sql;
    }

    /** Whether new columns and tables still wait to be filled. */
    static boolean isPending(Sql sql) {
        return sql.count("SELECT count(*) FROM meta WHERE key = 'lay out'") > 0;
    }

    /** All of it or nothing. */
    void run() {
        sql.transaction(() -> {
            quotes();
            new ActorRenewal(sql).run();
            new RegisterRows(sql).fill();
            new Layout(sql).write();
            sql.update("DELETE FROM meta WHERE key = 'lay out'");
        });
    }

    /** Offsets count UTF-16 units, which the database does not, so the words are cut here. */
    private void quotes() throws SQLException {
        sql.update("CREATE TEMP TABLE words (id VARCHAR, quote VARCHAR, trigger_words VARCHAR)");
        Bulk words = new Bulk(sql, "words");
        Map<String, String> texts = new HashMap<>();
        sql.each(
                "SELECT m.id, m.report, m.evidence_start, m.evidence_end, m.trigger_start, m.trigger_end FROM mention m"
                        + " WHERE m.quote IS NULL ORDER BY m.report",
                row -> {
                    String report = row.getString(2);
                    String text = texts.get(report);
                    if (text == null) {
                        texts.clear();
                        text = sql.first("SELECT text FROM report WHERE id = ?", r -> r.getString(1), report);
                        texts.put(report, text == null ? "" : text);
                    }
                    String all = texts.getOrDefault(report, "");
                    words.add(
                            row.getString(1),
                            new Span(row.getInt(3), row.getInt(4)).in(all),
                            new Span(row.getInt(5), row.getInt(6)).in(all));
                });
        words.flush();
        sql.update(
                "UPDATE mention SET quote = w.quote, trigger_words = w.trigger_words FROM words w WHERE w.id = mention.id");
        sql.update("DROP TABLE words");
    }
}
