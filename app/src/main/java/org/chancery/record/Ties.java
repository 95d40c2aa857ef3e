package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom: actors that stand on two sides of an event, or act together in a reciprocal one. Counted are
 * events that happened, each once for a pair however many report it; plain statements have no quad class and count not.
 */
public final class Ties {

    private static final String CHOSEN_END =
            " AND c.quad IS NOT NULL AND c.state IN ('under way', 'occurred', 'assessed'))";

    private final Sql sql;

    Ties(Sql sql) {
        this.sql = sql;
    }

    /** Two actors, the first by id, and how many events are between them. */
    public record Tie(StoredActor one, StoredActor other, long cooperation, long conflict, long events) {}

    /** An actor and how many events of those asked for it takes part in. */
    public record Part(StoredActor actor, long events) {}

    /** Pairs of actors by number of events, then by name; with the limit of the filter, so many pairs. */
    public List<Tie> between(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        return sql.list(
                "WITH " + chosen(filter, values)
                        + ", taking AS MATERIALIZED (SELECT p.n, p.actor, p.side, p.alone FROM party p JOIN chosen c"
                        + " ON c.n = p.n), across AS (SELECT DISTINCT least(p.actor, o.actor) AS one,"
                        + " greatest(p.actor, o.actor) AS other, p.n FROM taking p JOIN taking o ON o.n = p.n AND"
                        + " o.actor > p.actor AND (o.side <> p.side OR p.alone)), tie AS (SELECT x.one, x.other,"
                        + " count(*) FILTER (c.quad <= 2) AS cooperation, count(*) FILTER (c.quad > 2) AS conflict,"
                        + " count(*) AS events FROM across x JOIN chosen c ON c.n = x.n GROUP BY x.one, x.other)"
                        + " SELECT a.id, a.name, a.country, a.sector, a.code, b.id, b.name, b.country, b.sector,"
                        + " b.code, t.cooperation, t.conflict, t.events FROM tie t JOIN actor a ON a.id = t.one JOIN"
                        + " actor b ON b.id = t.other ORDER BY t.events DESC, a.name, b.name, a.id, b.id"
                        + (filter.limit() > 0 ? " LIMIT " + filter.limit() : ""),
                row -> new Tie(actor(row, 1), actor(row, 6), row.getLong(11), row.getLong(12), row.getLong(13)),
                values.toArray());
    }

    /** How often these actors take part, most often first. */
    public List<Part> parts(EventFilter filter, Collection<String> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>();
        return sql.list(
                "WITH " + chosen(filter, values)
                        + " SELECT a.id, a.name, a.country, a.sector, a.code, count(DISTINCT p.n) FROM party p JOIN"
                        + " chosen c ON c.n = p.n JOIN actor a ON a.id = p.actor WHERE p.actor IN "
                        + Sql.named(actors) + " GROUP BY ALL ORDER BY 6 DESC, a.name, a.id",
                row -> new Part(actor(row, 1), row.getLong(6)),
                values.toArray());
    }

    private static String chosen(EventFilter filter, List<@Nullable Object> values) {
        return "chosen AS MATERIALIZED (SELECT c.n, c.quad FROM " + filter.from() + " WHERE " + filter.where(values)
                + CHOSEN_END;
    }

    private static StoredActor actor(ResultSet row, int first) throws SQLException {
        return new StoredActor(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                null,
                row.getString(first + 4));
    }
}
