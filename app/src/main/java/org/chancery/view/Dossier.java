package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.Event;
import org.chancery.event.Link;
import org.chancery.event.Stage;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.History;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one event.
 *
 * @param life its states, each with what tells of it
 * @param whole witnesses, disagreements, parts and refusals as they were computed
 * @param evidence its mentions, by day of report
 * @param parts the events that are parts of it
 * @param partOf the event that it is a part of, or null
 * @param changes what runs did to it
 */
public record Dossier(
        StoredEvent event,
        List<Step> life,
        Event whole,
        List<Evidence> evidence,
        List<StoredEvent> parts,
        @Nullable StoredEvent partOf,
        List<History.Change> changes) {

    public Dossier {
        life = List.copyOf(life);
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
    }

    /**
     * One mention with the report that it stands in.
     *
     * @param join why it belongs to the event; null for the first
     */
    public record Evidence(
            StoredMention mention,
            StoredReport report,
            @Nullable Link join) {}

    /**
     * One step of the event's life.
     *
     * @param part the part of the event that brought it there, by taking place as planned; null where the event's own
     *     evidence did
     */
    public record Step(Stage stage, @Nullable StoredEvent part) {}

    /**
     * The same by the reports up to and including a day.
     *
     * @return null where none of them had told of the event
     */
    public @Nullable Dossier asOf(DiplomaticRecord record, LocalDate day) {
        StoredEvent then = record.events().findAsOf(event.id(), day);
        if (then == null) {
            return null;
        }
        List<Evidence> known = evidence.stream()
                .filter(piece -> isBy(piece.report().anchor(), day))
                .toList();
        Set<String> reports = known.stream().map(piece -> piece.report().id()).collect(Collectors.toSet());
        List<Step> steps =
                life.stream().filter(step -> isBy(step.stage().reported(), day)).toList();
        return new Dossier(then, steps, whole.asOf(day, reports), known, parts, partOf, changes);
    }

    private static boolean isBy(@Nullable LocalDate reported, LocalDate day) {
        return reported == null || !reported.isAfter(day);
    }

    /** The event of this id, or the one that it leads to. */
    public static Dossier of(DiplomaticRecord record, String id) {
        StoredEvent event = record.events().get(id);
        Event whole = record.events().whole(event.id());
        Map<String, Link> joins = new HashMap<>();
        whole.links().forEach(link -> joins.put(link.mention().mention(), link));
        Map<String, StoredReport> reports = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (StoredMention mention : record.mentions().ofEvent(event.id())) {
            StoredReport report = reports.computeIfAbsent(mention.report(), record.reports()::get);
            evidence.add(new Evidence(mention, report, joins.get(mention.id())));
        }
        List<StoredEvent> parts = new ArrayList<>();
        for (String part : whole.parts()) {
            StoredEvent found = record.events().find(part);
            if (found != null) {
                parts.add(found);
            }
        }
        return new Dossier(
                event,
                life(record, whole, evidence, parts),
                whole,
                evidence,
                parts,
                event.partOf() == null ? null : record.events().find(event.partOf()),
                record.history().of(event.id()));
    }

    private static List<Step> life(
            DiplomaticRecord record, Event whole, List<Evidence> evidence, List<StoredEvent> parts) {
        Set<String> own = evidence.stream().map(piece -> piece.mention().id()).collect(Collectors.toSet());
        return whole.life().stream()
                .map(stage -> new Step(
                        stage,
                        own.contains(stage.mention().mention())
                                ? null
                                : parts.stream()
                                        .filter(part -> tells(record, part, stage))
                                        .findFirst()
                                        .orElse(null)))
                .toList();
    }

    private static boolean tells(DiplomaticRecord record, StoredEvent part, Stage stage) {
        return record.mentions().ofEvent(part.id()).stream()
                .anyMatch(mention -> mention.id().equals(stage.mention().mention()));
    }
}
