package org.chancery.record;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes what one run added, changed or withdrew, inside the transaction that does so. */
final class HistoryRows {

    private final Bulk rows;
    private final long run;
    private long next;

    HistoryRows(Sql sql, long run) {
        this.rows = new Bulk(sql, "history");
        this.run = run;
        this.next = sql.count("SELECT coalesce(max(ordinal), -1) + 1 FROM history WHERE run = ?", run);
    }

    void add(String kind, String subject, @Nullable String field, @Nullable String old, @Nullable String now)
            throws SQLException {
        rows.add(run, (int) next++, kind, subject, field, old, now);
    }

    void flush() throws SQLException {
        rows.flush();
    }
}
