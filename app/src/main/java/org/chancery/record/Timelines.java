package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events along time, in lanes: what a drawn chronology shows. Nothing here reads the text of a report.
 *
 * <p>An event stands in each lane that it belongs to: once by its type, once for each country that takes part, once for
 * each pair of countries on two sides.
 */
public final class Timelines {

    /** What makes a lane. */
    public enum Lanes {
        TYPE,
        ACTOR,
        DYAD;

        /** A query of place in the chronology and lane, over the places {@code chosen}. */
        private String rows(String chosen) {
            String of = ".n IN (" + chosen + ")";
            return switch (this) {
                case TYPE -> "SELECT t.n, t.type AS lane FROM chronology t WHERE t" + of;
                case ACTOR ->
                    "SELECT DISTINCT p.n, coalesce(p.country, a.name) AS lane FROM party p JOIN actor a ON a.id ="
                            + " p.actor WHERE p" + of;
                case DYAD ->
                    "SELECT d.n, d.one || CASE WHEN contains(d.one || d.other, '-') THEN ':' ELSE '-' END || d.other AS"
                            + " lane FROM dyad d WHERE d" + of;
            };
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which day an event stands at. */
    public enum Clock {
        /** Its own first day, else the day of the first report. */
        EVENT("c.day", "c.last_day"),
        /** The day of the first report that tells of it. */
        REPORT("c.reported_first", "c.reported_first");

        private final String first;
        private final String last;

        Clock(String first, String last) {
            this.first = first;
            this.last = last;
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How long the events reach.
     *
     * @param first null where none is dated
     * @param events how many there are, undated ones included
     * @param dated how many have a day to stand at
     */
    public record Extent(
            @Nullable LocalDate first, @Nullable LocalDate last, long events, long dated) {}

    /** A lane and how many events stand in it. */
    public record Lane(String name, long events) {}

    /**
     * Events of one lane, period and state.
     *
     * @param period its first day
     */
    public record Bin(String lane, LocalDate period, String state, long events) {}

    /**
     * One event in one lane.
     *
     * @param dated false where it stands at the day of its first report because its own is unresolved
     * @param precision of its own date, or null
     */
    public record Mark(
            String lane,
            String event,
            String type,
            @Nullable String mode,
            String state,
            @Nullable Integer quad,
            LocalDate start,
            LocalDate end,
            boolean dated,
            @Nullable String precision,
            String source,
            String target,
            int witnesses) {}

    private final Sql sql;

    Timelines(Sql sql) {
        this.sql = sql;
    }

    public Extent extent(EventFilter filter, Clock clock) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        Extent extent = sql.first(
                "SELECT min(" + clock.first + "), max(" + clock.last + "), count(*), count(" + clock.first + ") FROM "
                        + filter.from() + " WHERE " + where,
                row -> new Extent(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getLong(4)),
                values.toArray());
        return extent == null ? new Extent(null, null, 0, 0) : extent;
    }

    /** Lanes by number of events, then by name. */
    public List<Lane> lanes(EventFilter filter, Lanes lanes, Clock clock) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        String counted = lanes == Lanes.TYPE
                ? "SELECT c.type, count(*) FROM " + filter.from() + " WHERE " + where + " AND " + clock.first
                        + " IS NOT NULL GROUP BY 1"
                : "SELECT lane, count(*) FROM (" + lanes.rows(chosen(filter, where, clock)) + ") GROUP BY lane";
        return sql.list(
                counted + " ORDER BY 2 DESC, 1", row -> new Lane(row.getString(1), row.getLong(2)), values.toArray());
    }

    /** The same from counts that were read already. */
    public static List<Lane> lanes(List<Bin> bins) {
        Map<String, Long> events = new HashMap<>();
        bins.forEach(bin -> events.merge(bin.lane(), bin.events(), Long::sum));
        return events.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                .sorted(Comparator.comparingLong(Lane::events).reversed().thenComparing(Lane::name))
                .toList();
    }

    /** Counts by lane, period and state; an event counts in the period that its first day lies in. */
    public List<Bin> bins(EventFilter filter, Lanes lanes, Clock clock, Grain grain) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        String period = "CAST(date_trunc('" + grain + "', " + clock.first + ") AS DATE)";
        String rows = lanes == Lanes.TYPE
                ? "SELECT c.type, " + period + ", c.state, count(*) FROM " + filter.from() + " WHERE " + where + " AND "
                        + clock.first + " IS NOT NULL"
                : "SELECT l.lane, " + period + ", c.state, count(*) FROM (" + lanes.rows(chosen(filter, where, clock))
                        + ") l JOIN " + filter.from() + " ON c.n = l.n";
        return sql.list(
                rows + " GROUP BY ALL ORDER BY 1, 2, 3",
                row -> new Bin(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3), row.getLong(4)),
                values.toArray());
    }

    /** The events one by one, by day; for a span that holds few. */
    public List<Mark> marks(EventFilter filter, Lanes lanes, Clock clock) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "WITH chosen AS MATERIALIZED (" + chosen(filter, where, clock) + "), parties AS (SELECT event,"
                        + " string_agg(name, ', ' ORDER BY ordinal)"
                        + " FILTER (side = 'source') source,"
                        + " string_agg(name, ', ' ORDER BY ordinal)"
                        + " FILTER (side = 'target') target FROM"
                        + " event_actor WHERE event IN (SELECT k.event"
                        + " FROM chronology k WHERE k.n IN (SELECT n"
                        + " FROM chosen)) GROUP BY event) SELECT"
                        + " l.lane, c.event, c.type, c.mode, c.state,"
                        + " c.quad, " + clock.first + ", " + clock.last
                        + ", c.date_start IS NOT NULL, c.date_precision, coalesce(p.source, ''), coalesce(p.target,"
                        + " ''), c.witnesses FROM (" + lanes.rows("SELECT n FROM chosen")
                        + ") l JOIN " + filter.from()
                        + " ON c.n = l.n LEFT JOIN parties p ON p.event = c.event ORDER BY 7, 8,"
                        + " 2, 1",
                row -> new Mark(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Integer.class),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        row.getBoolean(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getInt(13)),
                values.toArray());
    }

    private static String chosen(EventFilter filter, String where, Clock clock) {
        return "SELECT c.n FROM " + filter.from() + " WHERE " + where + " AND " + clock.first + " IS NOT NULL";
    }
}
