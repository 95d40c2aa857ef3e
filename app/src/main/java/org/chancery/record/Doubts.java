package org.chancery.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reviewer should look at first: events by how doubtful they are, times how much hangs on them. */
public final class Doubts {

    /**
     * From 0 to 1: what is lacking to full confidence, and a fifth more for each field on which the reports contradict
     * each other, up to three.
     */
    private static final String DOUBT = "least(1, (1 - c.confidence) + 0.2 * least(3, coalesce(d.fields, 0)))";

    private static final String CONTRADICTIONS = " LEFT JOIN (SELECT event, count(DISTINCT field) AS fields FROM"
            + " disagreement WHERE NOT compatible GROUP BY event) d ON d.event = c.event";

    /** From 1 up: more for what many reports tell, and for what moves the index of a dyad far. */
    private static final String WEIGHT = "(1 + ln(c.reports)) * (1 + abs(coalesce(c.goldstein, 0)) / 10)";

    private final Sql sql;

    Doubts(Sql sql) {
        this.sql = sql;
    }

    /**
     * An event's place in the queue.
     *
     * @param doubt from 0 (sure) to 1
     * @param weight from 1 up
     */
    public record Doubt(String event, double doubt, double weight) {}

    /**
     * Events that still have an undecided mention, the most doubtful and weighty first.
     *
     * @param decided ids of mentions that need no second look
     * @param skipped ids of events that are left out
     */
    public List<Doubt> find(
            EventFilter filter, Collection<String> decided, Collection<String> skipped, int offset, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, decided, skipped, values);
        values.add(limit);
        values.add(offset);
        return sql.list(
                "SELECT event, doubt, weight FROM (SELECT c.event, " + DOUBT + " AS doubt, " + WEIGHT
                        + " AS weight FROM " + filter.from() + CONTRADICTIONS + " WHERE " + where
                        + ") ORDER BY doubt * weight DESC, event LIMIT ? OFFSET ?",
                row -> new Doubt(row.getString(1), row.getDouble(2), row.getDouble(3)),
                values.toArray());
    }

    /** How many there are. */
    public long count(EventFilter filter, Collection<String> decided, Collection<String> skipped) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, decided, skipped, values);
        return sql.count("SELECT count(*) FROM " + filter.from() + " WHERE " + where, values.toArray());
    }

    /** The undecided mentions of all these events. */
    public List<String> mentions(EventFilter filter, Collection<String> decided) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, decided, List.of(), values);
        return sql.list(
                "SELECT em.mention FROM event_mention em JOIN " + filter.from() + " ON c.event = em.event WHERE "
                        + where
                        + (decided.isEmpty() ? "" : " AND em.mention NOT IN " + Sql.named(decided))
                        + " ORDER BY em.mention",
                row -> row.getString(1),
                values.toArray());
    }

    private static String where(
            EventFilter filter, Collection<String> decided, Collection<String> skipped, List<@Nullable Object> values) {
        return filter.where(values)
                + (decided.isEmpty()
                        ? ""
                        : " AND c.event NOT IN (SELECT em.event FROM event_mention em WHERE em.event IN (SELECT"
                                + " t.event FROM event_mention t WHERE t.mention IN " + Sql.named(decided)
                                + ") GROUP BY em.event HAVING count(*) FILTER (em.mention NOT IN "
                                + Sql.named(decided) + ") = 0)")
                + (skipped.isEmpty() ? "" : " AND c.event NOT IN " + Sql.named(skipped));
    }
}
