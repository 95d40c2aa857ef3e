package org.chancery.record;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The runs that changed the record. */
public final class Runs {

    private final Sql sql;

    Runs(Sql sql) {
        this.sql = sql;
    }

    /**
     * Opens a run.
     *
     * @param verb {@code ingest}, {@code link}, {@code retract}, {@code decide}
     * @param program version of the program
     * @param rules version of the rules
     * @return its number
     */
    public long begin(String verb, String program, String rules) {
        long[] id = new long[1];
        sql.transaction(() -> {
            id[0] = sql.count("SELECT coalesce(max(id), 0) + 1 FROM run");
            sql.update("INSERT INTO run VALUES (?, ?, ?, ?, ?, NULL)", id[0], verb, program, rules, now());
        });
        return id[0];
    }

    public void finish(long run) {
        sql.update("UPDATE run SET finished = ? WHERE id = ?", now(), run);
    }

    /** Number of the latest run that has ended, 0 for none: as long as it stays, the record stays as it is. */
    public long latest() {
        return sql.count("SELECT coalesce(max(id), 0) FROM run WHERE finished IS NOT NULL");
    }

    /**
     * The last run that began before an instant (UTC), 0 for none; all that changed since stands behind it. Runs keep the
     * order of their numbers also where the clock was set back or forward between them. What such a clock said is not
     * believed: then runs may be counted as later than they were, never as earlier, so that nobody who asks for what is
     * new misses any.
     */
    public long before(LocalDateTime instant) {
        return sql.count(
                "SELECT coalesce(max(id), 0) FROM (SELECT id, started, max(started) OVER (ORDER BY id) AS latest FROM"
                        + " run WHERE started <= ?) WHERE started = latest AND started < ?",
                now(),
                instant);
    }

    /** All runs, latest first. */
    public List<Run> all() {
        return sql.list(
                "SELECT id, verb, program, rules, started, finished FROM run ORDER BY id DESC",
                row -> new Run(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getObject(6, LocalDateTime.class)));
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
