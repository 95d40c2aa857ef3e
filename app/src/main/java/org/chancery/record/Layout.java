package org.chancery.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.actor.Organizations;

/**
 * Lays the events out for reading: every view reads one stretch of one table. Computed wholly from the other tables,
 * inside the transaction that changed those.
 */
final class Layout {

    /** Its own first day, else that of the first report that tells of it as it stands: not of the plan that it was. */
    private static final String DAY = "coalesce(e.date_start, told)";

    private static final String TOLD =
            "(SELECT event, arg_max_null(reported, ordinal) AS told FROM event_state GROUP BY event)";

    /** A spelling that most reports use, then most phrases, goes before others. */
    private static final String BY_USE = " ORDER BY reports DESC, phrases DESC, name";

    /** What one day holds: by what is known of its date, then as a report tells it. */
    private static final String TOLD_IN_ORDER =
            "e.date_end NULLS LAST, e.date_edtf NULLS LAST, b.report, b.evidence_start, b.trigger_start, e.id";

    /** Behind the code of a kind of organisation, where no organisation is named. */
    private static final String UNNAMED = ", unnamed";

    private static final List<String> STATEMENTS = List.of(
            "CREATE TEMP TABLE spelt AS SELECT actor, first(name" + BY_USE + ") AS best, list(name" + BY_USE
                    + ") AS names FROM (SELECT actor, name, count(DISTINCT report) AS reports, count(*) AS phrases FROM"
                    + " actor_mention WHERE name IS NOT NULL GROUP BY actor, name) GROUP BY actor",
            "UPDATE actor SET name = s.best FROM spelt s WHERE s.actor = actor.id AND s.best <> actor.name",
            "DELETE FROM spelt WHERE len(names) = 1",
            "DELETE FROM chronology",
            "INSERT INTO chronology WITH placed AS (SELECT e.id, " + DAY + " AS day, CASE WHEN " + DAY
                    + " IS NULL THEN -1 ELSE 1 END * row_number() OVER (ORDER BY " + DAY
                    + " NULLS LAST, " + TOLD_IN_ORDER + ") AS n FROM event e JOIN mention b ON b.id = e.best_mention"
                    + " LEFT JOIN " + TOLD + " ON event = e.id),"
                    + " actors AS (SELECT event, '[' || string_agg(CAST(to_json({side: side, ordinal: ordinal, actor: x.actor,"
                    + " name: coalesce(s.best, name), country: country, sector: sector, role: role, code: code}) AS VARCHAR), ',') || ']' AS"
                    + " actors FROM event_actor x LEFT JOIN spelt s ON s.actor = x.actor GROUP BY event)"
                    + " SELECT p.n, e.id, p.day, coalesce(e.date_end, p.day), e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein, e.state,"
                    + " e.background, e.date_start, e.date_end, e.date_edtf, e.date_precision, e.place, e.place_country,"
                    + " e.latitude, e.longitude, e.objects, e.story, e.reported_first, e.reported_last, e.mentions,"
                    + " e.reports, e.witnesses, e.confidence, e.part_of, coalesce(e.registers, '[]'),"
                    + " coalesce(m.trigger_words, ''), coalesce(m.quote, ''), r.id, r.outlet, r.agency, r.origin, r.anchor,"
                    + " coalesce(a.actors, '[]') FROM event e JOIN placed p ON p.id = e.id"
                    + " JOIN mention m ON m.id = e.best_mention JOIN report r ON r.id = m.report"
                    + " LEFT JOIN actors a ON a.event = e.id ORDER BY p.n",
            "DELETE FROM party",
            "INSERT INTO party SELECT DISTINCT a.country, a.actor, a.code, c.n, a.side, t.event IS NULL FROM event_actor a"
                    + " JOIN chronology c ON c.event = a.event LEFT JOIN (SELECT DISTINCT event FROM event_actor"
                    + " WHERE side = 'target') t ON t.event = a.event ORDER BY a.country, a.actor, c.n, a.side",
            "DELETE FROM dyad",
            "INSERT INTO dyad WITH side AS MATERIALIZED (SELECT coalesce(b.node, p.country) AS node, p.n, p.side, p.alone"
                    + " FROM party p LEFT JOIN belonging b ON b.actor = p.actor)"
                    + " SELECT DISTINCT least(a.node, b.node) AS one, greatest(a.node, b.node) AS other,"
                    + " c.n, c.quad, c.goldstein, c.state, c.background, c.date_start, c.date_end,"
                    + " c.day, c.last_day"
                    + " FROM side a JOIN side b ON b.n = a.n JOIN chronology c ON c.n = a.n"
                    + " WHERE a.node <> b.node AND (a.side <> b.side OR a.alone) ORDER BY one, other, c.n",
            "DELETE FROM telling",
            "INSERT INTO telling SELECT DISTINCT c.n, r.number, r.anchor FROM event_mention em"
                    + " JOIN chronology c ON c.event = em.event JOIN mention m ON m.id = em.mention"
                    + " JOIN (SELECT id, anchor, row_number() OVER (ORDER BY id) AS number FROM report) r"
                    + " ON r.id = m.report ORDER BY c.n",
            "DELETE FROM tally",
            "INSERT INTO tally SELECT a.id, coalesce(e.n, 0), coalesce(p.n, 0), CAST(to_json(s.names) AS VARCHAR) FROM actor a"
                    + " LEFT JOIN (SELECT actor, count(DISTINCT n) n FROM party GROUP BY actor) e ON e.actor = a.id"
                    + " LEFT JOIN (SELECT actor, count(*) n FROM actor_mention GROUP BY actor) p ON p.actor = a.id"
                    + " LEFT JOIN spelt s ON s.actor = a.id",
            "DROP TABLE spelt");

    private final Sql sql;

    Layout(Sql sql) {
        this.sql = sql;
    }

    /** Computes all of it anew. Belongs inside a transaction. */
    void write() throws SQLException {
        sql.update("CREATE TEMP TABLE belonging (actor VARCHAR, node VARCHAR)");
        Bulk belonging = new Bulk(sql, "belonging");
        for (Map.Entry<String, String> each : organizations().entrySet()) {
            belonging.add(each.getKey(), each.getValue());
        }
        belonging.flush();
        STATEMENTS.forEach(sql::update);
        sql.update("DROP TABLE belonging");
    }

    /**
     * What an actor counts as between two: its organisation where its code names the kind of it alone, by its id. All
     * others count as their country.
     */
    private Map<String, String> organizations() {
        Map<String, String> found = new TreeMap<>();
        sql.each(
                "SELECT DISTINCT actor, name, role, country FROM event_actor WHERE country IN "
                        + Sql.names(Organizations.kinds()) + " ORDER BY actor, role, name",
                row -> {
                    String named = Organizations.get().of(row.getString(2), row.getString(3));
                    String unnamed = row.getString(4) + UNNAMED;
                    found.merge(
                            row.getString(1),
                            named == null ? unnamed : named,
                            (before, now) -> before.endsWith(UNNAMED) ? now : before);
                });
        return found;
    }
}
