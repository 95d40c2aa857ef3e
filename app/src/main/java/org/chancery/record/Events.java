package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            + " c.outlet, c.agency, c.origin, c.anchor, c.actors, c.registers, c.day FROM ";

    static final String ORDER = " ORDER BY c.day NULLS LAST, abs(c.n)";

    private static final Remembered<StoredActors> ACTORS = new Remembered<>(StoredActors::read);

    /** Contexts and registers: lists of few words, of which there are not many. */
    private static final Remembered<List<String>> LABELS =
            new Remembered<>(json -> List.copyOf(RecordJson.strings(json)));

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
        return sql.scanned(SELECT + chosen(filter, values) + ORDER, Events::event, values.toArray());
    }

    /** The rows {@code c} that answer a filter: the latest, where it has a limit. */
    static String chosen(EventFilter filter, List<@Nullable Object> values) {
        String where = filter.where(values);
        return filter.from() + " WHERE "
                + (filter.limit() == 0
                        ? where
                        : "c.n IN (SELECT c.n FROM " + filter.from() + " WHERE " + where + " ORDER BY c.n DESC LIMIT "
                                + filter.limit() + ")");
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
        return one(then.from() + " WHERE c.event = ?", current(id));
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
        return one("chronology c WHERE c.event = ?", current);
    }

    private @Nullable StoredEvent one(String from, String id) {
        List<StoredEvent> found = sql.scanned(SELECT + from, Events::event, id);
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

    static StoredEvent event(Vectors row) {
        String cameo = row.text(5);
        Ontology.Cameo code = cameo == null ? null : Ontology.get().cameo(cameo);
        StoredActors actors = ACTORS.of(row.needed(34));
        StoredDate date = date(row);
        return new StoredEvent(
                row.needed(1),
                row.needed(2),
                row.text(3),
                LABELS.of(row.needed(4)),
                cameo,
                code == null ? "" : code.name(),
                row.integer(6),
                row.number(7),
                row.needed(8),
                row.truth(9),
                date,
                date == null ? row.text(12) : null,
                place(row),
                RecordJson.strings(row.needed(18)),
                row.text(19),
                row.day(36),
                row.day(20),
                row.day(21),
                row.whole(22),
                row.whole(23),
                row.whole(24),
                Objects.requireNonNullElse(row.number(25), 0.0),
                row.text(26),
                LABELS.of(row.needed(35)),
                row.needed(27),
                row.needed(28),
                row.needed(29),
                StoredReport.publisher(row.text(30), row.text(31), row.needed(32)),
                row.day(33),
                actors.source(),
                actors.target());
    }

    private static @Nullable StoredDate date(Vectors row) {
        LocalDate start = row.day(10);
        LocalDate end = row.day(11);
        return start == null || end == null ? null : new StoredDate(start, end, row.needed(12), row.needed(13));
    }

    private static @Nullable StoredPlace place(Vectors row) {
        String name = row.text(14);
        return name == null ? null : new StoredPlace(name, row.text(15), row.number(16), row.number(17));
    }
}
