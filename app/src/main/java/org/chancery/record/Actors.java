package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads actors with what the reports taught about them. */
public final class Actors {

    private final Sql sql;

    Actors(Sql sql) {
        this.sql = sql;
    }

    /**
     * An actor and how often it was met.
     *
     * @param events events that it takes part in
     * @param phrases phrases that stand for it, in all reports
     */
    public record Entry(StoredActor actor, @Nullable String wikidata, long events, long phrases) {}

    /** A name that reports use for an actor, and how often. */
    public record Alias(String phrase, long times) {}

    /**
     * An office that reports give an actor.
     *
     * @param firstSeen day of the first report that gives it, null where that report has none
     * @param report id of the first report that gives it in words of its own
     * @param quote the phrase there
     */
    public record Office(
            String role,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            long times,
            String report,
            String quote) {}

    /**
     * Actors by number of events, then by name.
     *
     * @param query a part of the name, a country code or a CAMEO code; null for all
     * @param limit most rows, 0 for all
     */
    public List<Entry> find(@Nullable String query, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = "TRUE";
        if (query != null) {
            where = "(a.country = ? OR a.code = ? OR a.id = ? OR contains(lower(a.name), ?) OR a.id IN (SELECT"
                    + " p.actor FROM actor_mention p WHERE p.via = 'text' AND contains(lower(p.phrase), ?)))";
            values.add(query.toUpperCase(Locale.ROOT));
            values.add(query.toUpperCase(Locale.ROOT));
            values.add(query);
            values.add(query.toLowerCase(Locale.ROOT));
            values.add(query.toLowerCase(Locale.ROOT));
        }
        return list(where, limit, values);
    }

    /**
     * An actor by his id, or by one made of the letters of his name, as earlier versions made them.
     *
     * @return null where the record has nobody under it
     */
    public @Nullable Entry of(String id) {
        String current = current(id);
        return current == null ? null : list("a.id = ?", 1, List.of(current)).get(0);
    }

    private List<Entry> list(String where, int limit, List<@Nullable Object> values) {
        return sql.list(
                "SELECT a.id, a.name, a.country, a.sector, a.code, a.wikidata, coalesce(t.events, 0),"
                        + " coalesce(t.phrases, 0) FROM actor a LEFT JOIN tally t ON t.actor = a.id WHERE " + where
                        + " ORDER BY 7 DESC, 8 DESC, a.name, a.id"
                        + (limit > 0 ? " LIMIT " + limit : ""),
                row -> new Entry(StoredActor.of(row), row.getString(6), row.getLong(7), row.getLong(8)),
                values.toArray());
    }

    private @Nullable String current(String id) {
        if (sql.count("SELECT count(*) FROM actor WHERE id = ?", id) > 0) {
            return id;
        }
        for (Spelt spelt : sql.list(
                "SELECT DISTINCT a.id, coalesce(p.name, a.name), a.country FROM actor a LEFT JOIN actor_mention p ON"
                        + " p.actor = a.id AND p.name IS NOT NULL WHERE a.wikidata IS NULL ORDER BY ALL",
                row -> new Spelt(row.getString(1), row.getString(2), row.getString(3)))) {
            if (ActorIds.ofLetters(spelt.name(), spelt.country(), null).equals(id)) {
                return spelt.id();
            }
        }
        return null;
    }

    private record Spelt(String id, String name, @Nullable String country) {}

    /** Names that reports use for an actor, most frequent first. */
    public List<Alias> aliases(String actor) {
        return sql.list(
                "SELECT phrase, count(*) FROM actor_mention WHERE actor = ? AND via = 'text' GROUP BY phrase"
                        + " ORDER BY 2 DESC, 1",
                row -> new Alias(row.getString(1), row.getLong(2)),
                actor);
    }

    /** Offices that reports give an actor, in the order in which they were first seen. */
    public List<Office> offices(String actor) {
        return offices(actor, null);
    }

    /** @param asOf only reports up to and including that day are asked; null for all */
    public List<Office> offices(String actor, @Nullable LocalDate asOf) {
        return sql.list(
                "SELECT p.role, min(r.anchor), max(r.anchor), count(*), arg_min(p.report, (p.via <> 'text',"
                        + " coalesce(r.anchor, DATE '9999-01-01'), NOT contains(lower(p.phrase), lower(p.role)))), arg_min(p.phrase, (p.via <> 'text',"
                        + " coalesce(r.anchor, DATE '9999-01-01'), NOT contains(lower(p.phrase), lower(p.role)))) FROM actor_mention p JOIN report r ON r.id = p.report"
                        + " WHERE p.actor = ? AND p.role IS NOT NULL AND (CAST(? AS DATE) IS NULL OR r.anchor <= ?) GROUP BY p.role ORDER BY 2 NULLS LAST, 1",
                row -> new Office(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6)),
                actor,
                asOf,
                asOf);
    }
}
