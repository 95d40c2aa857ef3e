package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads mentions with their actors and voices. */
public final class Mentions {

    private static final String SELECT = "SELECT m.id, m.report, m.sentence, m.type, m.mode, m.contexts, m.cameo,"
            + " m.quad, m.modality, m.certainty, m.modality_reason, m.date_start, m.date_end, m.date_edtf,"
            + " m.date_precision, m.date_basis, m.date_text, m.place, m.place_country, m.latitude, m.longitude,"
            + " m.trigger_start, m.trigger_end, m.evidence_start, m.evidence_end, m.quote, m.objects, m.rule,"
            + " m.confidence FROM mention m ";

    private final Sql sql;

    Mentions(Sql sql) {
        this.sql = sql;
    }

    public long count() {
        return sql.count("SELECT count(*) FROM mention");
    }

    public @Nullable StoredMention find(String id) {
        List<StoredMention> found = read("WHERE m.id = ?", "WHERE a.mention = ?", id);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The mentions of an event, by day of report, then report, then place in it. */
    public List<StoredMention> ofEvent(String event) {
        String ids = Sql.named(
                sql.list("SELECT mention FROM event_mention WHERE event = ?", row -> row.getString(1), event));
        return ids.equals("()") ? List.of() : of(ids);
    }

    /** The mentions of many events at once, by event id; those of an event as {@link #ofEvent} orders them. */
    public Map<String, List<StoredMention>> ofEvents(Collection<String> events) {
        Map<String, List<StoredMention>> found = new HashMap<>();
        Map<String, String> eventOf = eventOf(events);
        if (eventOf.isEmpty()) {
            return found;
        }
        for (StoredMention mention : of(Sql.named(eventOf.keySet()))) {
            found.computeIfAbsent(eventOf.getOrDefault(mention.id(), ""), event -> new ArrayList<>())
                    .add(mention);
        }
        return found;
    }

    /** The event of each mention of these events. */
    private Map<String, String> eventOf(Collection<String> events) {
        Map<String, String> eventOf = new HashMap<>();
        if (!events.isEmpty()) {
            sql.each(
                    "SELECT mention, event FROM event_mention WHERE event IN " + Sql.named(events),
                    row -> eventOf.put(row.getString(1), row.getString(2)));
        }
        return eventOf;
    }

    /** Looked up by key, and put in order here: a join would read the days of all reports. */
    private List<StoredMention> of(String ids) {
        List<StoredMention> found = read("WHERE m.id IN " + ids, "WHERE a.mention IN " + ids);
        if (found.isEmpty()) {
            return found;
        }
        Map<String, LocalDate> days = new HashMap<>();
        sql.each(
                "SELECT id, anchor FROM report WHERE anchor IS NOT NULL AND id IN "
                        + Sql.named(found.stream().map(StoredMention::report).collect(Collectors.toSet())),
                row -> days.put(row.getString(1), row.getObject(2, LocalDate.class)));
        return found.stream()
                .sorted(Comparator.comparing(
                                (StoredMention mention) -> days.getOrDefault(mention.report(), LocalDate.MAX))
                        .thenComparing(StoredMention::report)
                        .thenComparingInt(mention -> mention.evidence().start())
                        .thenComparingInt(mention -> mention.trigger().start())
                        .thenComparing(StoredMention::id))
                .toList();
    }

    /** The mentions of a report, in text order. */
    public List<StoredMention> ofReport(String report) {
        return read(
                "WHERE m.report = ? ORDER BY m.evidence_start, m.trigger_start, m.id",
                "JOIN mention m ON m.id = a.mention WHERE m.report = ?",
                report);
    }

    /** Event ids by mention id, for the mentions of a report. */
    public Map<String, String> eventsOfReport(String report) {
        Map<String, String> events = new HashMap<>();
        sql.list(
                "SELECT em.mention, em.event FROM event_mention em JOIN mention m ON m.id = em.mention WHERE m.report = ?",
                row -> events.put(row.getString(1), row.getString(2)),
                report);
        return events;
    }

    /**
     * A sentence that an event rests on.
     *
     * @param end where it ends in the report's clean text, in UTF-16 units
     * @param trigger the words that name the event in it
     * @param objects what it was about, phrases
     */
    public record Evidence(
            String event, String mention, String report, int end, String quote, String trigger, List<String> objects) {

        public Evidence {
            objects = List.copyOf(objects);
        }
    }

    /** The sentences of many events at once, by event id; those of an event by mention. */
    public Map<String, List<Evidence>> evidence(List<String> events) {
        Map<String, List<Evidence>> found = new HashMap<>();
        Map<String, String> eventOf = eventOf(events);
        if (eventOf.isEmpty()) {
            return found;
        }
        sql.each(
                "SELECT id, report, quote, trigger_words, objects, evidence_end FROM mention WHERE id IN "
                        + Sql.named(eventOf.keySet()) + " ORDER BY id",
                row -> {
                    String event = eventOf.getOrDefault(row.getString(1), "");
                    found.computeIfAbsent(event, e -> new ArrayList<>())
                            .add(new Evidence(
                                    event,
                                    row.getString(1),
                                    row.getString(2),
                                    row.getInt(6),
                                    row.getString(3),
                                    row.getString(4),
                                    RecordJson.strings(row.getString(5))));
                });
        return found;
    }

    /**
     * What stands behind sentences in their reports, by mention.
     *
     * @param most UTF-16 units of it
     */
    public Map<String, String> behind(Collection<Evidence> sentences, int most) {
        Map<String, String> found = new HashMap<>();
        if (sentences.isEmpty()) {
            return found;
        }
        Map<String, List<Evidence>> byReport = sentences.stream().collect(Collectors.groupingBy(Evidence::report));
        sql.each("SELECT id, text FROM report WHERE id IN " + Sql.named(byReport.keySet()), row -> {
            String text = row.getString(2);
            for (Evidence sentence : byReport.getOrDefault(row.getString(1), List.of())) {
                int from = Math.min(sentence.end(), text.length());
                found.put(sentence.mention(), text.substring(from, Math.min(text.length(), from + most)));
            }
        });
        return found;
    }

    /**
     * The words that each event rests on, by event id: a report's id, {@code @} and the offset where the words that name
     * the event start. They stay the same when rules change what the words are coded as.
     */
    public Map<String, List<String>> grounds() {
        Map<String, List<String>> grounds = new HashMap<>();
        sql.list(
                "SELECT em.event, m.report, m.trigger_start FROM event_mention em JOIN mention m ON m.id = em.mention"
                        + " ORDER BY em.event, m.report, m.trigger_start",
                row -> grounds.computeIfAbsent(row.getString(1), event -> new ArrayList<>())
                        .add(row.getString(2) + "@" + row.getInt(3)));
        return grounds;
    }

    private List<StoredMention> read(String where, String partsWhere, @Nullable Object... values) {
        Map<String, List<StoredActor>> source = new HashMap<>();
        Map<String, List<StoredActor>> target = new HashMap<>();
        sql.list(
                "SELECT a.mention, a.side, c.id, c.name, c.country, c.sector, a.role, c.code FROM mention_actor a"
                        + " JOIN actor c ON c.id = a.actor " + partsWhere + " ORDER BY a.ordinal",
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
        Map<String, List<StoredMention.Voice>> voices = new HashMap<>();
        sql.list(
                "SELECT a.mention, a.voice, a.kind, a.phrase, a.name, a.country FROM mention_attribution a "
                        + partsWhere + " ORDER BY a.ordinal",
                row -> voices.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                        .add(new StoredMention.Voice(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))),
                values);
        return sql.list(
                SELECT + where,
                row -> mention(
                        row,
                        source.getOrDefault(row.getString(1), List.of()),
                        target.getOrDefault(row.getString(1), List.of()),
                        voices.getOrDefault(row.getString(1), List.of())),
                values);
    }

    private static StoredMention mention(
            ResultSet row, List<StoredActor> source, List<StoredActor> target, List<StoredMention.Voice> voices)
            throws SQLException {
        Span evidence = new Span(row.getInt(24), row.getInt(25));
        return new StoredMention(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                RecordJson.strings(row.getString(6)),
                row.getString(7),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getDouble(10),
                row.getString(11),
                date(row, 12),
                row.getString(16),
                row.getString(17),
                place(row, 18),
                new Span(row.getInt(22), row.getInt(23)),
                evidence,
                row.getString(26),
                RecordJson.strings(row.getString(27)),
                row.getString(28),
                row.getDouble(29),
                source,
                target,
                voices);
    }

    /** Reads start, end, EDTF and precision from four columns. */
    static @Nullable StoredDate date(ResultSet row, int column) throws SQLException {
        LocalDate start = row.getObject(column, LocalDate.class);
        LocalDate end = row.getObject(column + 1, LocalDate.class);
        return start == null || end == null
                ? null
                : new StoredDate(start, end, row.getString(column + 2), row.getString(column + 3));
    }

    /** Reads name, country, latitude and longitude from four columns. */
    static @Nullable StoredPlace place(ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        return name == null
                ? null
                : new StoredPlace(
                        name,
                        row.getString(column + 1),
                        row.getObject(column + 2, Double.class),
                        row.getObject(column + 3, Double.class));
    }
}
