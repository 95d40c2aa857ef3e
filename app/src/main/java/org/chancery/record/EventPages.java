package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads events in pieces, in the order of the chronology, undated ones last, so that memory does not grow with their
 * number. A page begins behind an event, not behind a number of rows: what is added before it meanwhile shifts nothing.
 */
public final class EventPages {

    private static final int PIECE = 25_000;

    private final Sql sql;

    EventPages(Sql sql) {
        this.sql = sql;
    }

    /**
     * The place of an event in this order.
     *
     * @param day its own first day, else that of its first report; null for none
     */
    public record Key(@Nullable LocalDate day, String event) {

        public static Key of(StoredEvent event) {
            return new Key(event.day(), event.id());
        }
    }

    /**
     * The next events.
     *
     * @param filter its limit is not looked at
     * @param behind the last event of the page before, or null for the first page; where it is gone meanwhile, the page
     *     begins with its day
     * @param limit most events
     */
    public List<StoredEvent> page(EventFilter filter, @Nullable Key behind, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (behind != null) {
            where += " AND " + behind(behind, values);
        }
        return sql.scanned(
                Events.SELECT + filter.from() + " WHERE " + where + Events.ORDER + " LIMIT " + limit,
                Events::event,
                values.toArray());
    }

    /** Hands over all events, one by one, as they stood when the first was handed over. */
    public void each(EventFilter filter, Consumer<StoredEvent> consumer) {
        boolean held = sql.isHeld();
        if (!held) {
            sql.hold();
        }
        try {
            pieces(filter, consumer);
        } finally {
            if (!held) {
                sql.release();
            }
        }
    }

    private void pieces(EventFilter filter, Consumer<StoredEvent> consumer) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (sql.count("SELECT count(*) FROM " + filter.from() + " WHERE " + where, values.toArray()) <= PIECE) {
            piece(filter.from() + " WHERE " + where, values, consumer);
            return;
        }
        long last = sql.count("SELECT coalesce(max(n), 0) FROM chronology");
        for (long n = 0; n < last; n += PIECE) {
            piece(
                    filter.from() + " WHERE " + where + " AND c.n > " + n + " AND c.n <= " + (n + PIECE),
                    values,
                    consumer);
        }
        long first = sql.count("SELECT coalesce(min(n), 0) FROM chronology");
        for (long n = 0; n > first; n -= PIECE) {
            piece(
                    filter.from() + " WHERE " + where + " AND c.n < " + n + " AND c.n >= " + (n - PIECE),
                    values,
                    consumer);
        }
    }

    private void piece(String from, List<@Nullable Object> values, Consumer<StoredEvent> consumer) {
        sql.scan(Events.SELECT + from + Events.ORDER, row -> consumer.accept(Events.event(row)), values.toArray());
    }

    /** Numbers rise with the days; those of events without a day are negative, and fall. */
    private String behind(Key key, List<@Nullable Object> values) {
        Long n = sql.first("SELECT n FROM chronology WHERE event = ?", row -> row.getLong(1), key.event());
        if (n != null) {
            return n > 0 ? "(c.n > " + n + " OR c.n < 0)" : "c.n < " + n;
        }
        if (key.day() == null) {
            return "c.n < 0";
        }
        values.add(key.day());
        return "(c.day >= ? OR c.n < 0)";
    }
}
