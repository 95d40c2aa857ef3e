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
                "SELECT CAST(date_trunc('" + unit + "', c.date_start) AS DATE) p, c.quad, c.state, count(*),"
                        + " sum(coalesce(c.goldstein, 0)) FROM " + filter.from() + " WHERE " + where + " AND "
                        + placed(unit)
                        + " GROUP BY p, c.quad, c.state ORDER BY p, c.quad, c.state",
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
                "SELECT count(*) FROM " + filter.from() + " WHERE " + where + " AND NOT coalesce(" + placed(unit)
                        + ", FALSE)",
                values.toArray());
    }

    /**
     * The events that {@link #counts} counts in one period, by day.
     *
     * @param period its first day
     */
    public List<StoredEvent> events(EventFilter filter, Unit unit, LocalDate period) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.scanned(
                Events.SELECT + filter.from() + " WHERE " + where + " AND " + placed(unit) + " AND date_trunc('" + unit
                        + "', c.date_start) = DATE '" + period + "'" + Events.ORDER,
                Events::event,
                values.toArray());
    }

    /** Reports by period of their own day. */
    public List<Coverage> coverage(EventFilter filter, Unit unit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        LocalDate day = filter.asOf();
        return sql.list(
                "WITH told AS (SELECT date_trunc('" + unit + "', t.day) p, count(DISTINCT t.report) n FROM telling t"
                        + " WHERE t.day IS NOT NULL" + (day == null ? "" : " AND t.day <= DATE '" + day + "'")
                        + " AND t.n IN (SELECT c.n FROM " + filter.from() + " WHERE " + where + ") GROUP BY p)"
                        + " SELECT CAST(t.p AS DATE) d, t.n, count(*) FROM told t JOIN report r ON date_trunc('" + unit
                        + "', r.anchor) = t.p" + (day == null ? "" : " WHERE r.anchor <= DATE '" + day + "'")
                        + " GROUP BY d, t.n ORDER BY d",
                row -> new Coverage(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)),
                values.toArray());
    }

    /** Pairs of countries by number of events that happened between them; history is left out. */
    public List<Pair> pairs(@Nullable LocalDate since, @Nullable LocalDate until, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = "d.quad IS NOT NULL AND NOT d.background AND d.state IN ('under way', 'occurred', 'assessed')";
        if (since != null) {
            where += " AND d.last_day >= ?";
            values.add(since);
        }
        if (until != null) {
            where += " AND d.day <= ?";
            values.add(until);
        }
        return sql.list(
                "SELECT d.one, d.other, count(*) FILTER (d.quad <= 2), count(*) FILTER (d.quad > 2), count(*) FROM"
                        + " dyad d WHERE " + where + " GROUP BY d.one, d.other ORDER BY 5 DESC, 1, 2"
                        + (limit > 0 ? " LIMIT " + limit : ""),
                row -> new Pair(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                values.toArray());
    }

    /**
     * The same, perhaps as it stood on a day.
     *
     * @param limit most pairs, 0 for all
     */
    public List<Pair> pairs(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate asOf, int limit) {
        return asOf == null
                ? pairs(since, until, limit)
                : pairs(EventFilter.ALL
                        .withHistory(false)
                        .between(since, until)
                        .asOf(asOf)
                        .withLimit(limit));
    }

    /**
     * The same of the events asked for, perhaps as they stood on a day; those without an event that happened are left
     * out.
     */
    public List<Pair> pairs(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "SELECT d.one, d.other, count(*) FILTER (c.quad <= 2), count(*) FILTER (c.quad > 2), count(*) FROM"
                        + " dyad d JOIN " + filter.from() + " ON c.n = d.n WHERE c.quad IS NOT NULL AND c.state IN"
                        + " ('under way', 'occurred', 'assessed') AND " + where
                        + " GROUP BY d.one, d.other ORDER BY 5 DESC, 1, 2"
                        + (filter.limit() > 0 ? " LIMIT " + filter.limit() : ""),
                row -> new Pair(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                values.toArray());
    }

    /** An actor across from another one, and the events between the two. */
    public record Counterpart(StoredActor actor, long cooperation, long conflict, long events) {}

    /** Who an actor has to do with, by number of events that happened; both sides of an act without a target are left out. */
    public List<Counterpart> counterparts(String actor, int limit) {
        return sql.list(
                "WITH across AS (SELECT DISTINCT o.n, o.actor FROM party p JOIN party o ON o.n = p.n AND o.side <>"
                        + " p.side WHERE p.actor = ? AND o.actor <> p.actor), counted AS (SELECT x.actor, count(*)"
                        + " FILTER (c.quad <= 2) cooperation, count(*) FILTER (c.quad > 2) conflict, count(*) events"
                        + " FROM across x JOIN chronology c ON c.n = x.n WHERE c.quad IS NOT NULL AND NOT c.background"
                        + " AND c.state IN ('under way', 'occurred', 'assessed') GROUP BY x.actor) SELECT a.id, a.name,"
                        + " a.country, a.sector, a.code, k.cooperation, k.conflict, k.events FROM counted k JOIN actor a"
                        + " ON a.id = k.actor ORDER BY k.events DESC, a.name, a.id LIMIT " + limit,
                row -> new Counterpart(StoredActor.of(row), row.getLong(6), row.getLong(7), row.getLong(8)),
                actor);
    }

    private static String placed(Unit unit) {
        int days = switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            case YEAR -> 366;
        };
        return "(c.date_start IS NOT NULL AND date_diff('day', c.date_start, c.date_end) < " + days + ")";
    }
}
