package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What does not hang together in a record: blocks of its file that are not what was written, references that lead
 * nowhere, words that do not stand where they are said to, tables computed from others that do not fit them.
 */
final class Faults {

    private record Check(String what, String sql) {}

    private static final List<Check> CHECKS = List.of(
            new Check("mentions without a report", orphans("mention", "report", "report")),
            new Check("sentences without a report", orphans("sentence", "report", "report")),
            new Check("mention actors without a mention", orphans("mention_actor", "mention", "mention")),
            new Check("mention actors that are unknown", orphans("mention_actor", "actor", "actor")),
            new Check("events without their quoted mention", orphans("event", "best_mention", "mention")),
            new Check("joins to a missing event", orphans("event_mention", "event", "event")),
            new Check("joins of a missing mention", orphans("event_mention", "mention", "mention")),
            new Check("mentions in more than one event", twice("event_mention", "mention")),
            new Check("events of the same id", twice("event", "id")),
            new Check("stories of a missing report", orphans("report_story", "report", "report")),
            new Check("attributions without a mention", orphans("mention_attribution", "mention", "mention")),
            new Check("event actors without an event", orphans("event_actor", "event", "event")),
            new Check("stages of a missing event", orphans("event_state", "event", "event")),
            new Check("disagreements of a missing event", orphans("disagreement", "event", "event")),
            new Check("witnesses of a missing event", orphans("witness", "event", "event")),
            new Check("reports without their run", orphans("report", "run", "run")),
            new Check("changes without their run", orphans("history", "run", "run")),
            new Check("decisions without their run", orphans("decision", "run", "run")),
            new Check(
                    "events that are missing from the chronology, or too much in it",
                    "SELECT count(*) FROM (SELECT id FROM event) e FULL JOIN (SELECT event FROM chronology) c"
                            + " ON c.event = e.id WHERE c.event IS NULL OR e.id IS NULL"),
            new Check("parties of no event", unplaced("party")),
            new Check("rows of a dyad of no event", unplaced("dyad")),
            new Check("tellings of no event", unplaced("telling")),
            new Check(
                    "events counted otherwise than they have mentions",
                    "SELECT count(*) FROM event e JOIN (SELECT event, count(*) AS n FROM event_mention GROUP BY event) m"
                            + " ON m.event = e.id WHERE m.n <> e.mentions"),
            new Check(
                    "reports not yet joined",
                    "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM report_story s WHERE s.report = r.id)"
                            + " AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.report = r.id)"));

    /**
     * Words that stand in a report's text.
     *
     * @param words column with the words
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

    Faults(Sql sql) {
        this.sql = sql;
    }

    /** A line each; empty for a sound record. */
    List<String> find() {
        List<String> faults = damage();
        if (!faults.isEmpty()) {
            return faults;
        }
        for (Check check : CHECKS) {
            long count = sql.count(check.sql());
            if (count > 0) {
                faults.add(count + " " + check.what());
            }
        }
        sql.each("SELECT id, raw, sha256 FROM report", row -> {
            if (!Sha256.of(row.getString(2)).equals(row.getString(3))) {
                faults.add("the raw text of " + row.getString(1) + " is not what came in");
            }
        });
        QUOTED.forEach(quoted -> misplaced(quoted, faults));
        return faults;
    }

    /** Reads every block of every table, which the database holds against its checksum. */
    private List<String> damage() {
        List<String> faults = new ArrayList<>();
        for (String table : sql.list(
                "SELECT table_name FROM information_schema.tables ORDER BY table_name", row -> row.getString(1))) {
            try {
                sql.count("SELECT bit_xor(hash(t)) FROM \"" + table + "\" t");
            } catch (ChanceryException e) {
                faults.add("the table " + table + " cannot be read whole: " + e.getMessage());
            }
        }
        return faults;
    }

    /** Offsets count UTF-16 units, which the database does not, so they are held against the text here. */
    private void misplaced(Quoted quoted, List<String> faults) {
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
        if (count[0] > 0) {
            faults.add(count[0] + " rows of " + quoted.table() + " whose " + quoted.span() + " does not fit the text");
        }
    }

    private static boolean stands(String text, int start, int end, @Nullable String words) {
        return start >= 0
                && start <= end
                && end <= text.length()
                && (words == null || new Span(start, end).in(text).equals(words));
    }

    private static String orphans(String table, String column, String parent) {
        return "SELECT count(*) FROM " + table + " t WHERE NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE p.id = t."
                + column + ")";
    }

    /** Rows of a computed table whose place is not one of the chronology. */
    private static String unplaced(String table) {
        return "SELECT count(*) FROM " + table
                + " t WHERE NOT EXISTS (SELECT 1 FROM chronology c WHERE c.n = t.n)";
    }

    private static String twice(String table, String column) {
        return "SELECT count(*) FROM (SELECT " + column + " FROM " + table + " GROUP BY " + column
                + " HAVING count(*) > 1)";
    }
}
