package org.chancery.record;

import org.jspecify.annotations.Nullable;

/** Writes what one run added, changed or withdrew, inside the transaction that does so. */
final class HistoryRows {

    private final Sql sql;
    private final long run;
    private long next;

    HistoryRows(Sql sql, long run) {
        this.sql = sql;
        this.run = run;
        this.next = sql.count("SELECT coalesce(max(ordinal), -1) + 1 FROM history WHERE run = ?", run);
    }

    void add(String kind, String subject, @Nullable String field, @Nullable String old, @Nullable String now) {
        sql.update("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?)", run, next++, kind, subject, field, old, now);
    }
}
