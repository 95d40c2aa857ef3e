package org.chancery.record;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;

/**
 * What does not hang together in a record: blocks of its file that are not what was written, references that lead
 * nowhere, words that do not stand where they are said to, ids that are not those of their content, tables computed from
 * others that do not fit them.
 */
final class Faults {

    /** Rows that a question counts, and what they are if there are any. */
    private record Check(String what, String sql) {}

    private static final List<Check> CHECKS = List.of(
            orphans("mentions without a report", "mention", "report", "report"),
            orphans("sentences without a report", "sentence", "report", "report"),
            orphans("mention actors without a mention", "mention_actor", "mention", "mention"),
            orphans("mention actors that are unknown", "mention_actor", "actor", "actor"),
            orphans("attributions without a mention", "mention_attribution", "mention", "mention"),
            orphans("events without their quoted mention", "event", "best_mention", "mention"),
            orphans("joins to a missing event", "event_mention", "event", "event"),
            orphans("joins of a missing mention", "event_mention", "mention", "mention"),
            orphans("event actors without an event", "event_actor", "event", "event"),
            orphans("stages of a missing event", "event_state", "event", "event"),
            orphans("disagreements of a missing event", "disagreement", "event", "event"),
            orphans("witnesses of a missing event", "witness", "event", "event"),
            orphans("stories of a missing report", "report_story", "report", "report"),
            orphans("reports without their run", "report", "run", "run"),
            orphans("changes without their run", "history", "run", "run"),
            orphans("decisions without their run", "decision", "run", "run"),
            repeated("mentions in more than one event", "event_mention", "mention"),
            repeated("events of the same id", "event", "id"),
            repeated("stories of the same id", "story", "id"),
            unplaced("parties of no event", "party"),
            unplaced("rows of a dyad of no event", "dyad"),
            unplaced("tellings of no event", "telling"),
            new Check(
                    "events that are missing from the chronology, or too much in it",
                    "SELECT count(*) FROM (SELECT id FROM event) e FULL JOIN (SELECT event FROM chronology) c"
                            + " ON c.event = e.id WHERE c.event IS NULL OR e.id IS NULL"),
            new Check(
                    "events counted otherwise than they have mentions",
                    "SELECT count(*) FROM event e JOIN (SELECT event, count(*) AS n FROM event_mention GROUP BY event)"
                            + " m ON m.event = e.id WHERE m.n <> e.mentions"),
            new Check(
                    "reports not yet joined",
                    "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM report_story s WHERE s.report ="
                            + " r.id) AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.report = r.id)"));

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
        faults.addAll(new MisplacedWords(sql).faults());
        faults.addAll(new IdFaults(sql).find());
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

    private static Check orphans(String what, String table, String column, String parent) {
        return new Check(
                what,
                "SELECT count(*) FROM " + table + " t WHERE NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE p.id = t."
                        + column + ")");
    }

    private static Check repeated(String what, String table, String column) {
        return new Check(
                what,
                "SELECT count(*) FROM (SELECT " + column + " FROM " + table + " GROUP BY " + column
                        + " HAVING count(*) > 1)");
    }

    private static Check unplaced(String what, String table) {
        return new Check(
                what,
                "SELECT count(*) FROM " + table + " t WHERE NOT EXISTS (SELECT 1 FROM chronology c WHERE c.n = t.n)");
    }
}
