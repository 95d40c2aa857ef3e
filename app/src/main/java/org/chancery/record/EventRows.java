package org.chancery.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.event.Disagreement;
import org.chancery.event.Event;
import org.chancery.event.Link;
import org.chancery.event.MentionRef;
import org.chancery.event.Refusal;
import org.chancery.event.Stage;
import org.chancery.event.Witness;
import org.chancery.event.register.Entry;
import org.chancery.event.register.Registers;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.QuadClass;
import org.jspecify.annotations.Nullable;

/** Writes and deletes the rows of events. */
final class EventRows {

    private static final List<String> TABLES =
            List.of("event_actor", "event_mention", "event_state", "disagreement", "witness", "refusal");

    /** What an event needs to know of its mentions. */
    private record Seen(
            String modality,
            @Nullable LocalDate reported,
            double confidence,
            String objects,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean dated,
            @Nullable String edtf,
            String trigger,
            String quote) {

        Seen as(Correction correction) {
            return new Seen(
                    correction.modality() == null
                            ? modality
                            : correction.modality().label(),
                    reported,
                    confidence,
                    objects,
                    place,
                    latitude,
                    longitude,
                    correction.when() == null ? dated : correction.when().date() != null,
                    correction.when() == null ? edtf : null,
                    trigger,
                    quote);
        }
    }

    private final Sql sql;
    private final long run;
    private final Map<String, Seen> mentions = new HashMap<>();
    private final Map<String, Set<String>> actorsOf = new HashMap<>();
    private final Bulk events;
    private final Bulk actors;
    private final Bulk eventMentions;
    private final Bulk states;
    private final Bulk disagreements;
    private final Bulk witnesses;
    private final Bulk refusals;

    /** @param events those that will be added */
    EventRows(Sql sql, long run, List<Event> events) throws SQLException {
        this.sql = sql;
        this.run = run;
        this.events = new Bulk(sql, "event");
        this.actors = new Bulk(sql, "event_actor");
        this.eventMentions = new Bulk(sql, "event_mention");
        this.states = new Bulk(sql, "event_state");
        this.disagreements = new Bulk(sql, "disagreement");
        this.witnesses = new Bulk(sql, "witness");
        this.refusals = new Bulk(sql, "refusal");
        List<String> told = events.stream()
                .flatMap(event -> event.mentions().stream().map(MentionRef::mention))
                .toList();
        name(told);
        sql.each(
                "SELECT m.id, m.modality, r.anchor, m.confidence, m.objects, m.place, m.latitude, m.longitude,"
                        + " m.date_start, m.date_edtf, m.trigger_words, m.quote FROM named n JOIN mention m ON m.id = n.id"
                        + " JOIN report r ON r.id = m.report",
                row -> mentions.put(
                        row.getString(1),
                        new Seen(
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getDouble(4),
                                row.getString(5),
                                String.valueOf(row.getString(6)),
                                row.getObject(7, Double.class),
                                row.getObject(8, Double.class),
                                row.getObject(9) != null,
                                row.getString(10),
                                row.getString(11),
                                row.getString(12))));
        sql.each(
                "SELECT a.mention, a.actor FROM named n JOIN mention_actor a ON a.mention = n.id",
                row -> actorsOf.computeIfAbsent(row.getString(1), m -> new HashSet<>())
                        .add(row.getString(2)));
        sql.update("DROP TABLE named");
        new Decisions(sql)
                .corrections()
                .forEach(
                        (mention, correction) -> mentions.computeIfPresent(mention, (id, seen) -> seen.as(correction)));
    }

    /** Takes all rows of these events out. */
    void delete(Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        name(ids);
        sql.update("DELETE FROM event WHERE id IN (SELECT id FROM named)");
        for (String table : TABLES) {
            sql.update("DELETE FROM " + table + " WHERE event IN (SELECT id FROM named)");
        }
        sql.update("DROP TABLE named");
    }

    /** Puts ids into a table of the connection, so that any number of them is looked up at once. */
    private void name(Collection<String> ids) throws SQLException {
        sql.update("CREATE TEMP TABLE named (id VARCHAR)");
        Bulk named = new Bulk(sql, "named");
        for (String id : ids) {
            named.add(id);
        }
        named.flush();
    }

    /** @param since run that first had the event */
    void add(Event event, String whole, long since) throws SQLException {
        List<MentionRef> refs = event.mentions();
        List<Seen> seen = refs.stream()
                .map(ref -> Objects.requireNonNull(mentions.get(ref.mention()), ref.mention()))
                .toList();
        String best = best(event);
        QuadClass quad = event.coding().type().quad();
        String cameo = event.coding().cameo();
        Ontology.Cameo code = cameo == null ? null : Ontology.get().cameo(cameo);
        Set<String> objects = new LinkedHashSet<>();
        seen.forEach(mention -> objects.addAll(RecordJson.strings(mention.objects())));
        List<LocalDate> days = seen.stream()
                .map(Seen::reported)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Seen spot = event.place() == null
                ? null
                : seen.stream()
                        .filter(mention -> mention.place().equals(event.place().name()))
                        .findFirst()
                        .orElse(null);
        events.add(
                event.id(),
                since,
                run,
                event.coding().type().name(),
                event.coding().mode(),
                RecordJson.write(event.coding().contexts()),
                cameo,
                quad == null ? null : quad.number(),
                code == null ? null : code.goldstein(),
                event.state().label(),
                seen.stream().allMatch(mention -> mention.modality().equals("background")),
                event.date() == null ? null : event.date().start(),
                event.date() == null ? null : event.date().end(),
                event.date() == null ? partly(seen) : event.date().edtf(),
                event.date() == null ? null : event.date().precision().label(),
                event.place() == null ? null : event.place().name(),
                event.place() == null ? null : event.place().country(),
                spot == null ? null : spot.latitude(),
                spot == null ? null : spot.longitude(),
                RecordJson.write(objects),
                event.story(),
                days.isEmpty() ? null : days.get(0),
                lastTold(event, days),
                refs.size(),
                (int) refs.stream().map(MentionRef::document).distinct().count(),
                event.witnesses().size(),
                seen.stream().mapToDouble(Seen::confidence).max().orElse(0),
                best,
                event.partOf(),
                whole,
                RecordJson.write(Registers.of(entry(event, objects, seen(best)))));
        addActors(event.id(), "source", event.source());
        addActors(event.id(), "target", event.target());
        addMentions(event);
        addParts(event);
    }

    /** The day of the last report that tells of it, or of a part that made it come true. */
    private static @Nullable LocalDate lastTold(Event event, List<LocalDate> days) {
        return Stream.concat(days.stream(), event.life().stream().map(Stage::reported))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The most that a mention tells of a date that none resolves, without the time of day. */
    private static @Nullable String partly(List<Seen> seen) {
        return seen.stream()
                .map(Seen::edtf)
                .filter(Objects::nonNull)
                .map(edtf -> edtf.contains("T") ? edtf.substring(0, edtf.indexOf('T')) : edtf)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    void flush() throws SQLException {
        for (Bulk bulk : List.of(events, actors, eventMentions, states, disagreements, witnesses, refusals)) {
            bulk.flush();
        }
    }

    /**
     * The mention to quote: news before history, then the one that names most of the event's actors, dated before
     * undated, then the surest, then the shortest.
     */
    private String best(Event event) {
        Set<String> actors = new HashSet<>();
        event.source().forEach(actor -> actors.add(ActorIds.of(actor)));
        event.target().forEach(actor -> actors.add(ActorIds.of(actor)));
        return event.mentions().stream()
                .map(MentionRef::mention)
                .min(Comparator.comparing((String id) -> seen(id).modality().equals("background"))
                        .thenComparing(id -> -actorsOf.getOrDefault(id, Set.of()).stream()
                                .filter(actors::contains)
                                .count())
                        .thenComparing(id -> !seen(id).dated())
                        .thenComparing(id -> -seen(id).confidence())
                        .thenComparing(id -> seen(id).quote().length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Entry entry(Event event, Set<String> objects, Seen best) {
        return new Entry(
                event.coding().type().name(),
                event.coding().mode(),
                event.coding().cameo(),
                event.state().label(),
                List.copyOf(objects),
                best.trigger(),
                best.quote());
    }

    private Seen seen(String mention) {
        return Objects.requireNonNull(mentions.get(mention), mention);
    }

    private void addActors(String event, String side, List<Actor> all) throws SQLException {
        int ordinal = 0;
        for (Actor actor : all) {
            actors.add(
                    event,
                    side,
                    ordinal++,
                    ActorIds.of(actor),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    actor.role(),
                    actor.code());
        }
    }

    private void addMentions(Event event) throws SQLException {
        Map<String, Link> links = new HashMap<>();
        event.links().forEach(link -> links.put(link.mention().mention(), link));
        for (MentionRef ref : event.mentions()) {
            Link link = links.get(ref.mention());
            eventMentions.add(
                    event.id(),
                    ref.mention(),
                    link == null ? null : link.with().mention(),
                    link == null ? null : link.score(),
                    link == null ? "[]" : RecordJson.write(link.reasons()));
        }
    }

    private void addParts(Event event) throws SQLException {
        int ordinal = 0;
        for (Stage stage : event.life()) {
            states.add(
                    event.id(),
                    ordinal++,
                    stage.state().label(),
                    stage.reported(),
                    stage.mention().mention());
        }
        for (Disagreement disagreement : event.disagreements()) {
            for (Map.Entry<String, List<MentionRef>> value :
                    disagreement.values().entrySet()) {
                disagreements.add(
                        event.id(),
                        disagreement.field(),
                        value.getKey(),
                        RecordJson.write(value.getValue().stream()
                                .map(MentionRef::mention)
                                .toList()),
                        disagreement.compatible());
            }
        }
        for (Witness witness : event.witnesses()) {
            witnesses.add(
                    event.id(),
                    witness.name(),
                    RecordJson.write(witness.outlets()),
                    RecordJson.write(witness.documents()));
        }
        for (Refusal refusal : event.refusals()) {
            refusals.add(
                    event.id(),
                    refusal.mention().mention(),
                    refusal.other().mention(),
                    refusal.score(),
                    RecordJson.write(refusal.reasons()));
        }
    }
}
