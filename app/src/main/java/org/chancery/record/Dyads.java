package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts between two actors, for the index; and who has to do with whom, for the network. */
public final class Dyads {

    /** How long a period is. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private final Sql sql;

    Dyads(Sql sql) {
        this.sql = sql;
    }

    /**
     * Events of one kind that start in one period.
     *
     * @param period first day of the period
     * @param quad quad class, null for plain statements
     * @param state where they stand in their lives
     * @param goldstein sum of their Goldstein scores
     */
    public record Count(LocalDate period, @Nullable Integer quad, String state, long events, double goldstein) {}

    /** Reports of one period: those that tell of the dyad, and all. */
    public record Coverage(LocalDate period, long reports, long all) {}

    /** Two countries and how many events are between them. */
    public record Pair(String one, String other, long cooperation, long conflict, long events) {}

    /** Counts by period; events dated no finer than the period is long are left out, see {@link #unplaced}. */
    public List<Count> counts(EventFilter filter, Unit unit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "SELECT CAST(date_trunc('" + unit + "', e.date_start) AS DATE) p, e.quad, e.state, count(*),"
                        + " sum(coalesce(e.goldstein, 0)) FROM event e WHERE " + where + " AND " + placed(unit)
                        + " GROUP BY p, e.quad, e.state ORDER BY p, e.quad, e.state",
                row -> new Count(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, Integer.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getDouble(5)),
                values.toArray());
    }

    /** Events that no period can hold: undated, or dated too coarsely. */
    public long unplaced(EventFilter filter, Unit unit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.count(
                "SELECT count(*) FROM event e WHERE " + where + " AND NOT coalesce(" + placed(unit) + ", FALSE)",
                values.toArray());
    }

    /** Reports by period of their own day. */
    public List<Coverage> coverage(EventFilter filter, Unit unit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "WITH telling AS (SELECT DISTINCT m.report FROM event e JOIN event_mention em ON em.event = e.id"
                        + " JOIN mention m ON m.id = em.mention WHERE " + where + ")"
                        + " SELECT CAST(date_trunc('" + unit + "', r.anchor) AS DATE) p, count(t.report), count(*)"
                        + " FROM report r LEFT JOIN telling t ON t.report = r.id WHERE r.anchor IS NOT NULL"
                        + " GROUP BY p HAVING count(t.report) > 0 ORDER BY p",
                row -> new Coverage(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)),
                values.toArray());
    }

    /** Pairs of countries by number of events that happened between them; history is left out. */
    public List<Pair> pairs(@Nullable LocalDate since, @Nullable LocalDate until, int limit) {
        EventFilter span = new EventFilter(null, null, null, null, null, since, until, null, null, null, false, 0);
        List<@Nullable Object> values = new ArrayList<>();
        String where = span.where(values);
        return sql.list(
                "WITH pairs AS (SELECT DISTINCT e.id, e.quad, least(a.country, b.country) one,"
                        + " greatest(a.country, b.country) other FROM event e JOIN event_actor a ON a.event = e.id"
                        + " JOIN event_actor b ON b.event = e.id WHERE a.country <> b.country AND e.quad IS NOT NULL AND ("
                        + "a.side <> b.side OR NOT EXISTS (SELECT 1 FROM event_actor t WHERE t.event = e.id AND t.side = 'target'))"
                        + " AND e.state IN ('under way', 'occurred', 'assessed') AND " + where + ")"
                        + " SELECT one, other, count(*) FILTER (quad <= 2), count(*) FILTER (quad > 2), count(*) FROM pairs"
                        + " GROUP BY one, other ORDER BY 5 DESC, one, other" + (limit > 0 ? " LIMIT " + limit : ""),
                row -> new Pair(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                values.toArray());
    }

    private static String placed(Unit unit) {
        int days = switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            case YEAR -> 366;
        };
        return "(e.date_start IS NOT NULL AND date_diff('day', e.date_start, e.date_end) < " + days + ")";
    }
}
