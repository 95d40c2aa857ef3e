package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.event.Event;
import org.chancery.ontology.Ontology;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads events. */
public final class Events {

    private static final String SELECT = "SELECT e.id, e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein,"
            + " e.state, e.background, e.date_start, e.date_end, e.date_edtf, e.date_precision, e.place,"
            + " e.place_country, e.latitude, e.longitude, e.objects, e.story, e.reported_first, e.reported_last,"
            + " e.mentions, e.reports, e.witnesses, e.confidence, e.part_of, m.evidence_start, m.evidence_end, r.text,"
            + " r.id, r.outlet, r.anchor, m.trigger_start, m.trigger_end, r.agency, r.origin";

    private static final String ORDER =
            " ORDER BY coalesce(e.date_start, e.reported_first) NULLS LAST, e.date_end NULLS LAST, e.type, e.id";

    private static final int MOST_NAMED = 2000;

    private final Sql sql;

    Events(Sql sql) {
        this.sql = sql;
    }

    public long count() {
        return sql.count("SELECT count(*) FROM event");
    }

    /** By day, undated ones last. With a limit: the latest ones, still by day. */
    public List<StoredEvent> find(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        String chosen = "SELECT e.id, e.best_mention FROM event e WHERE " + where;
        if (filter.limit() > 0) {
            chosen +=
                    " ORDER BY coalesce(e.date_start, e.reported_first) DESC NULLS LAST, e.id LIMIT " + filter.limit();
        }
        return read(chosen, values.toArray());
    }

    /**
     * The same as it stood by the reports up to and including a day: events that none of them told of are left out, and
     * the others are in the state that they were in then.
     */
    public List<StoredEvent> findAsOf(EventFilter filter, LocalDate day) {
        Map<String, String> states = new HashMap<>();
        sql.list(
                "SELECT s.event, s.state FROM event_state s JOIN event e ON e.id = s.event WHERE (s.reported IS NULL OR"
                        + " s.reported <= ?) AND (e.reported_first IS NULL OR e.reported_first <= ?)"
                        + " ORDER BY s.event, s.ordinal",
                row -> states.put(row.getString(1), row.getString(2)),
                day,
                day);
        List<StoredEvent> found = new ArrayList<>();
        for (StoredEvent event : find(filter)) {
            String state = states.get(event.id());
            if (state != null) {
                found.add(event.in(state));
            }
        }
        return found;
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
        List<StoredEvent> found = read("SELECT e.id, e.best_mention FROM event e WHERE e.id = ?", current);
        return found.isEmpty() ? null : found.get(0);
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

    /**
     * Reads the chosen events. Up to {@link #MOST_NAMED} are named one by one in all three tables: so the keys of mentions
     * and reports are looked up, where a join would read these tables, with the texts of all reports, from end to end.
     *
     * @param chosen a query for ids and their best mentions
     */
    private List<StoredEvent> read(String chosen, @Nullable Object... values) {
        List<String> ids = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        sql.list(chosen, row -> ids.add(row.getString(1)) && mentions.add(row.getString(2)), values);
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > MOST_NAMED) {
            return read("(SELECT id FROM (" + chosen + "))", "event", "mention", "report", values);
        }
        List<String> reports =
                sql.list("SELECT DISTINCT report FROM mention WHERE id IN " + named(mentions), row -> row.getString(1));
        return read(
                named(ids),
                "(SELECT * FROM event WHERE id IN " + named(ids) + ")",
                "(SELECT * FROM mention WHERE id IN " + named(mentions) + ")",
                "(SELECT * FROM report WHERE id IN " + named(reports) + ")");
    }

    private List<StoredEvent> read(
            String ids, String events, String mentions, String reports, @Nullable Object... values) {
        Map<String, List<StoredActor>> source = new HashMap<>();
        Map<String, List<StoredActor>> target = new HashMap<>();
        sql.list(
                "SELECT event, side, actor, name, country, sector, role, code FROM event_actor WHERE event IN " + ids
                        + " ORDER BY event, side, ordinal",
                row -> (row.getString(2).equals("source") ? source : target)
                        .computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                        .add(new StoredActor(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))),
                values);
        return sql.list(
                SELECT + " FROM " + events + " e JOIN " + mentions + " m ON m.id = e.best_mention JOIN " + reports
                        + " r ON r.id = m.report WHERE e.id IN " + ids + ORDER,
                row -> event(
                        row,
                        source.getOrDefault(row.getString(1), List.of()),
                        target.getOrDefault(row.getString(1), List.of())),
                values);
    }

    /** Ids of this record, as a list of SQL. */
    private static String named(List<String> ids) {
        return ids.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private static StoredEvent event(ResultSet row, List<StoredActor> source, List<StoredActor> target)
            throws SQLException {
        String cameo = row.getString(5);
        Ontology.Cameo code = cameo == null ? null : Ontology.get().cameo(cameo);
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
                new Span(row.getInt(33), row.getInt(34)).in(row.getString(29)),
                new Span(row.getInt(27), row.getInt(28)).in(row.getString(29)),
                row.getString(30),
                StoredReport.publisher(row.getString(31), row.getString(35), row.getString(36)),
                row.getObject(32, LocalDate.class),
                source,
                target);
    }
}
