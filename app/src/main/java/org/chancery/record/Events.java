package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.event.Event;
import org.chancery.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads events. */
public final class Events {

    static final String SELECT = "SELECT c.event, c.type, c.mode, c.contexts, c.cameo, c.quad, c.goldstein,"
            + " c.state, c.background, c.date_start, c.date_end, c.date_edtf, c.date_precision, c.place,"
            + " c.place_country, c.latitude, c.longitude, c.objects, c.story, c.reported_first, c.reported_last,"
            + " c.mentions, c.reports, c.witnesses, c.confidence, c.part_of, c.trigger_words, c.quote, c.report,"
            + " c.outlet, c.agency, c.origin, c.anchor, c.actors, c.registers FROM ";

    static final String ORDER = " ORDER BY c.day NULLS LAST, abs(c.n)";

    /** A row of the list of actors. */
    private record Acting(
            String side,
            int ordinal,
            String actor,
            String name,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String role,
            @Nullable String code) {}

    private final Sql sql;

    Events(Sql sql) {
        this.sql = sql;
    }

    public long count() {
        return sql.count("SELECT count(*) FROM event");
    }

    /** How many events there are, whatever the filter's limit. */
    public long count(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.count("SELECT count(*) FROM " + filter.from() + " WHERE " + where, values.toArray());
    }

    /** By day, undated ones last. With a limit: the latest ones, still by day. */
    public List<StoredEvent> find(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (filter.limit() > 0) {
            where = "c.n IN (SELECT c.n FROM " + filter.from() + " WHERE " + where + " ORDER BY c.n DESC LIMIT "
                    + filter.limit() + ")";
        }
        return sql.list(SELECT + filter.from() + " WHERE " + where + ORDER, Events::event, values.toArray());
    }

    /**
     * The ids of the weightiest events: those of most independent sources, then of the highest Goldstein score either way.
     */
    public List<String> weightiest(EventFilter filter, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "SELECT c.event FROM " + filter.from() + " WHERE " + where
                        + " ORDER BY c.witnesses DESC, abs(coalesce(c.goldstein, 0)) DESC, c.n LIMIT " + most,
                row -> row.getString(1),
                values.toArray());
    }

    /** Those of the given events whose reports give something that cannot all be true. */
    public Set<String> differing(List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(sql.list(
                "SELECT DISTINCT event FROM disagreement WHERE NOT compatible AND event IN ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                row -> row.getString(1),
                ids.toArray()));
    }

    /** An event as it stood on a day; null where no report had told of it. */
    public @Nullable StoredEvent findAsOf(String id, LocalDate day) {
        EventFilter then = EventFilter.ALL.asOf(day);
        return sql.first(SELECT + then.from() + " WHERE c.event = ?", Events::event, current(id));
    }

    /** @throws ChanceryException where no event has this id */
    public StoredEvent get(String id) {
        StoredEvent event = find(id);
        if (event == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no event " + id, "list events with: chancery events");
        }
        return event;
    }

    /** The event of this id, or the one that its id leads to after merges; the id may be cut after eight digits. */
    public @Nullable StoredEvent find(String id) {
        String current = current(id);
        return sql.first(SELECT + "chronology c WHERE c.event = ?", Events::event, current);
    }

    /** The whole event as it was computed, with reasons, witnesses, life. */
    public Event whole(String id) {
        String json = sql.first("SELECT whole FROM event WHERE id = ?", row -> row.getString(1), id);
        if (json == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no event " + id, "list events with: chancery events");
        }
        return RecordJson.read(json, Event.class);
    }

    /** Many whole events at once, by id. */
    public Map<String, Event> wholes(Collection<String> ids) {
        Map<String, Event> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.each(
                    "SELECT id, whole FROM event WHERE id IN " + Sql.named(ids),
                    row -> found.put(row.getString(1), RecordJson.read(row.getString(2), Event.class)));
        }
        return found;
    }

    /** Follows successors, and completes a shortened id where only one fits. */
    private String current(String id) {
        String at = id;
        if (at.length() >= 6 && at.length() < 18 && at.startsWith("e_")) {
            List<String> fitting =
                    sql.list("SELECT id FROM event WHERE starts_with(id, ?) LIMIT 2", row -> row.getString(1), at);
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
        }
        for (int step = 0; step < 100; step++) {
            if (sql.count("SELECT count(*) FROM event WHERE id = ?", at) > 0) {
                return at;
            }
            String next = sql.first(
                    "SELECT successor FROM successor WHERE id = ? AND successor IS NOT NULL ORDER BY run DESC LIMIT 1",
                    row -> row.getString(1),
                    at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        String cameo = row.getString(5);
        Ontology.Cameo code = cameo == null ? null : Ontology.get().cameo(cameo);
        List<Acting> acting = RecordJson.list(row.getString(34), Acting.class);
        return new StoredEvent(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                RecordJson.strings(row.getString(4)),
                cameo,
                code == null ? "" : code.name(),
                row.getObject(6, Integer.class),
                row.getObject(7, Double.class),
                row.getString(8),
                row.getBoolean(9),
                Mentions.date(row, 10),
                row.getObject(10) == null ? row.getString(12) : null,
                Mentions.place(row, 14),
                RecordJson.strings(row.getString(18)),
                row.getString(19),
                row.getObject(20, LocalDate.class),
                row.getObject(21, LocalDate.class),
                row.getInt(22),
                row.getInt(23),
                row.getInt(24),
                row.getDouble(25),
                row.getString(26),
                RecordJson.strings(row.getString(35)),
                row.getString(27),
                row.getString(28),
                row.getString(29),
                StoredReport.publisher(row.getString(30), row.getString(31), row.getString(32)),
                row.getObject(33, LocalDate.class),
                actors(acting, "source"),
                actors(acting, "target"));
    }

    private static List<StoredActor> actors(List<Acting> acting, String side) {
        return acting.stream()
                .filter(each -> each.side().equals(side))
                .sorted(Comparator.comparing(Acting::ordinal))
                .map(each -> new StoredActor(
                        each.actor(), each.name(), each.country(), each.sector(), each.role(), each.code()))
                .toList();
    }
}
