package org.chancery.record;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Reads what runs changed in pieces, in its order. */
public final class ChangePages {

    private static final int PIECE = 10_000;

    private final Sql sql;

    ChangePages(Sql sql) {
        this.sql = sql;
    }

    /** A change and its place in its run. */
    public record Numbered(int ordinal, History.Change change) {}

    /**
     * The next changes.
     *
     * @param run run of the last change of the page before; for the first page the run that changes are asked behind
     * @param ordinal its place there; {@link Integer#MAX_VALUE} for the first page
     */
    public List<Numbered> page(long run, int ordinal, int limit) {
        return sql.list(
                "SELECT h.run, u.started, h.kind, h.subject, h.field, h.old, h.new, h.ordinal FROM history h JOIN run"
                        + " u ON u.id = h.run WHERE h.run > ? OR h.run = ? AND h.ordinal > ? ORDER BY h.run, h.ordinal"
                        + " LIMIT "
                        + limit,
                row -> new Numbered(
                        row.getInt(8),
                        new History.Change(
                                row.getLong(1),
                                row.getObject(2, LocalDateTime.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))),
                run,
                run,
                ordinal);
    }

    /** Hands over all changes behind a run, one by one. */
    public void each(long behind, Consumer<Numbered> consumer) {
        long run = behind;
        int ordinal = Integer.MAX_VALUE;
        while (true) {
            List<Numbered> page = page(run, ordinal, PIECE);
            page.forEach(consumer);
            if (page.size() < PIECE) {
                return;
            }
            Numbered last = page.get(page.size() - 1);
            run = last.change().run();
            ordinal = last.ordinal();
        }
    }
}
