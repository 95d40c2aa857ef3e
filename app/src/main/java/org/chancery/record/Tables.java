package org.chancery.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** The tables as tables: what they hold, whether they hang together, and copies of them in files. */
public final class Tables {

    /** File formats that a table is copied to. */
    public enum Format {
        CSV("FORMAT CSV, HEADER"),
        JSONL("FORMAT JSON"),
        PARQUET("FORMAT PARQUET, COMPRESSION ZSTD");

        private final String options;

        Format(String options) {
            this.options = options;
        }
    }

    /** A column with its type. */
    public record Column(String table, String name, String type, boolean nullable) {}

    private record Check(String what, String sql) {}

    private static final List<Check> CHECKS = List.of(
            new Check("mentions without a report", orphans("mention", "report", "report")),
            new Check("sentences without a report", orphans("sentence", "report", "report")),
            new Check("mention actors without a mention", orphans("mention_actor", "mention", "mention")),
            new Check("mention actors that are unknown", orphans("mention_actor", "actor", "actor")),
            new Check("events without their quoted mention", orphans("event", "best_mention", "mention")),
            new Check("joins to a missing event", orphans("event_mention", "event", "event")),
            new Check("joins of a missing mention", orphans("event_mention", "mention", "mention")),
            new Check(
                    "mentions in more than one event",
                    "SELECT count(*) FROM (SELECT mention FROM event_mention GROUP BY mention HAVING count(*) > 1)"),
            new Check(
                    "events of the same id",
                    "SELECT count(*) FROM (SELECT id FROM event GROUP BY id HAVING count(*) > 1)"),
            new Check(
                    "mentions outside their text",
                    "SELECT count(*) FROM mention m JOIN report r ON r.id = m.report"
                            + " WHERE m.evidence_end > length(r.text) + 2 * (strlen(r.text) - length(r.text))"),
            new Check(
                    "reports not yet joined",
                    "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM report_story s WHERE s.report = r.id)"
                            + " AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.report = r.id)"));

    private final Sql sql;

    Tables(Sql sql) {
        this.sql = sql;
    }

    /** All columns of the record's tables, by table and position. */
    public List<Column> columns() {
        return sql.list(
                "SELECT table_name, column_name, data_type, is_nullable = 'YES' FROM information_schema.columns"
                        + " WHERE table_name <> 'flyway_schema_history' ORDER BY table_name, ordinal_position",
                row -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
    }

    /** What does not hang together, a line each; empty for a sound record. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Check check : CHECKS) {
            long count = sql.count(check.sql());
            if (count > 0) {
                faults.add(count + " " + check.what());
            }
        }
        sql.list("SELECT id, raw, sha256 FROM report", row -> {
            if (!Sha256.of(row.getString(2)).equals(row.getString(3))) {
                faults.add("the raw text of " + row.getString(1) + " is not what came in");
            }
            return 0;
        });
        return faults;
    }

    /** Writes all rows of a table to a file, which is replaced. */
    public void copy(String table, Path file, Format format) {
        if (columns().stream().noneMatch(column -> column.table().equals(table))) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "the record has no table " + table, "see docs/data-dictionary.md for its tables");
        }
        String path = file.toAbsolutePath().toString().replace("'", "''");
        sql.update("COPY (SELECT * FROM " + table + " ORDER BY ALL) TO '" + path + "' (" + format.options + ")");
    }

    private static String orphans(String table, String column, String parent) {
        return "SELECT count(*) FROM " + table + " t WHERE NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE p.id = t."
                + column + ")";
    }
}
