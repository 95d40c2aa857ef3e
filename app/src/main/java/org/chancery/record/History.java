package org.chancery.record;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was added, changed or withdrawn. */
public final class History {

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    /**
     * One change.
     *
     * @param at when its run started, UTC
     * @param kind {@code added}, {@code upgraded}, {@code corrected}, {@code corroborated}, {@code merged}, {@code withdrawn}
     * @param subject report or event id
     * @param field what changed, or null for the whole
     * @param old value before; of an event that was merged or withdrawn the sentence that was quoted for it
     */
    public record Change(
            long run,
            LocalDateTime at,
            String kind,
            String subject,
            @Nullable String field,
            @Nullable String old,
            @Nullable String now) {}

    /** Changes of all runs behind {@code run}, in their order. */
    public List<Change> afterRun(long run) {
        return read("WHERE h.run > ?", run);
    }

    /** Changes of all runs behind {@link Runs#before} an instant (UTC), in their order. */
    public List<Change> since(LocalDateTime instant) {
        return afterRun(new Runs(sql).before(instant));
    }

    /** Ids of the reports that were read anew behind {@code run}: what they say is cut otherwise. */
    public Set<String> reread(long run) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT subject FROM history WHERE run > ? AND kind = 'corrected' AND starts_with(subject,"
                        + " 'd_')",
                row -> row.getString(1),
                run));
    }

    /** Changes of one report or event, in their order. */
    public List<Change> of(String subject) {
        return read("WHERE h.subject = ?", subject);
    }

    private List<Change> read(String where, Object value) {
        return sql.list(
                "SELECT h.run, u.started, h.kind, h.subject, h.field, h.old, h.new FROM history h JOIN run u ON u.id ="
                        + " h.run "
                        + where + " ORDER BY h.run, h.ordinal",
                row -> new Change(
                        row.getLong(1),
                        row.getObject(2, LocalDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                value);
    }
}
