package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.event.Event;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where the independent sources of events agree and where they differ, as lines of a brief: field by field, each value
 * with who gives it, and who told of the event first.
 *
 * @param agreeing a line an event that two or more sources tell of, with all that they tell alike
 * @param differing a line a field on which not all sources can be right
 */
record BriefTestimony(List<Brief.Line> agreeing, List<Brief.Line> differing) {

    /** How an actor's name was read is no disagreement of sources. */
    private static final Set<String> NAMES = Set.of("source", "target");

    private static final String HAPPENED = "happened";

    BriefTestimony {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /**
     * @param events told by two or more reports
     * @param most lines of either kind
     * @param asOf the day up to which reports count, or null for all
     */
    static BriefTestimony of(DiplomaticRecord record, List<StoredEvent> events, int most, @Nullable LocalDate asOf) {
        List<String> ids = events.stream().map(StoredEvent::id).toList();
        Map<String, Event> wholes = record.events().wholes(ids);
        BriefEvidence all = BriefEvidence.of(record, ids, asOf);
        List<Brief.Line> agreeing = new ArrayList<>();
        List<Brief.Line> differing = new ArrayList<>();
        for (StoredEvent event : events) {
            List<Dossier.Evidence> evidence = all.pieces(event.id());
            Event whole = Objects.requireNonNull(wholes.get(event.id()), event.id());
            if (asOf != null) {
                whole = whole.asOf(
                        asOf,
                        evidence.stream().map(piece -> piece.report().id()).collect(Collectors.toSet()));
            }
            List<Testimony.Field> fields = Testimony.of(whole, evidence);
            if (agreeing.size() < most) {
                agreement(event, whole, evidence, fields, agreeing);
            }
            for (Testimony.Field field : fields) {
                if (field.standing() == Testimony.Standing.DIFFERING
                        && !NAMES.contains(field.name())
                        && differing.size() < most) {
                    differing.add(difference(event, whole, evidence, field));
                }
            }
        }
        return new BriefTestimony(agreeing, differing);
    }

    private static void agreement(
            StoredEvent event,
            Event whole,
            List<Dossier.Evidence> evidence,
            List<Testimony.Field> fields,
            List<Brief.Line> lines) {
        List<String> told = new ArrayList<>();
        for (Testimony.Field field : fields) {
            if (field.standing() == Testimony.Standing.AGREED) {
                told.add(alike(field));
            } else if (field.standing() == Testimony.Standing.COMPATIBLE && !NAMES.contains(field.name())) {
                told.add(
                        field.name().equals(HAPPENED)
                                ? "told " + values(field, ", ", BriefTestimony::stage)
                                : words(field) + ": " + values(field, " and ", value -> value));
            }
        }
        if (told.isEmpty()) {
            return;
        }
        Dossier.Evidence first = Testimony.first(evidence);
        String who = first == null
                ? ""
                : "; first told by " + first.report().publisher() + " on "
                        + first.report().anchor();
        lines.add(new Brief.Line(
                event.id(),
                Wording.date(event),
                Wording.headline(event) + ": " + String.join("; ", told) + who,
                event.state(),
                oneOfEach(whole, evidence)));
    }

    private static Brief.Line difference(
            StoredEvent event, Event whole, List<Dossier.Evidence> evidence, Testimony.Field field) {
        Set<String> sources = field.values().stream()
                .flatMap(value -> value.sources().stream())
                .collect(Collectors.toSet());
        List<Brief.Citation> citations = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        for (Dossier.Evidence piece : evidence) {
            String source = Testimony.source(whole, piece.report());
            if (sources.contains(source)
                    && told.add(List.of(source, String.join("|", Testimony.told(piece.mention(), field.name()))))
                    && !Testimony.told(piece.mention(), field.name()).isEmpty()) {
                citations.add(BriefEvidence.citation(piece));
            }
        }
        return new Brief.Line(
                event.id(),
                Wording.date(event),
                Wording.headline(event) + ": " + words(field) + " is given as "
                        + values(field, " or as ", value -> value),
                event.state(),
                citations);
    }

    /** What a field answers. */
    private static String words(Testimony.Field field) {
        return switch (field.name()) {
            case HAPPENED -> "whether it happened";
            case "source" -> "who acted";
            case "target" -> "with or towards whom";
            default -> field.name();
        };
    }

    /** What all sources say of a field. */
    private static String alike(Testimony.Field field) {
        String values = field.values().stream().map(Testimony.Value::text).collect(Collectors.joining(", "));
        return field.name().equals(HAPPENED) ? "all tell it " + stage(values) : words(field) + ": " + values;
    }

    /** How a source tells of an event: as done, as planned. */
    private static String stage(String happened) {
        return switch (happened) {
            case "yes" -> "as done";
            case "no" -> "as not done";
            default -> "as " + happened;
        };
    }

    /** {@code six by North and as at least five by South}. */
    private static String values(Testimony.Field field, String between, UnaryOperator<String> worded) {
        return field.values().stream()
                .map(value -> worded.apply(value.text()) + " by " + String.join(", ", value.sources()))
                .collect(Collectors.joining(between));
    }

    /** The first sentence of each source. */
    private static List<Brief.Citation> oneOfEach(Event whole, List<Dossier.Evidence> evidence) {
        Set<String> heard = new HashSet<>();
        List<Brief.Citation> citations = new ArrayList<>();
        for (Dossier.Evidence piece : evidence) {
            if (heard.add(Testimony.source(whole, piece.report()))) {
                citations.add(BriefEvidence.citation(piece));
            }
        }
        return Collections.unmodifiableList(citations);
    }
}
