package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Disagreement;
import org.chancery.event.Event;
import org.chancery.event.Quantity;
import org.chancery.event.Witness;
import org.chancery.event.words.Quantities;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * What the independent sources of one event say, field by field: copies and shared agencies count once, nothing is
 * averaged, and a source that gives two values stands with both.
 */
public final class Testimony {

    private static final List<String> FIELDS = List.of("happened", "date", "source", "target", "place", "said by");
    private static final String NUMBER = "number of ";

    private Testimony() {}

    /** How the sources stand to each other on a field. */
    public enum Standing {
        /** Told by one source alone. */
        ALONE("one source"),
        /** Told alike by two or more. */
        AGREED("agreed"),
        /** Told differently, though all can be true. */
        COMPATIBLE("told differently, all can be true"),
        /** Told differently; not all can be true. */
        DIFFERING("they differ");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** The same for a reader. */
        public String words() {
            return words;
        }
    }

    /** A value and who gives it, by name. */
    public record Value(String text, List<String> sources) {
        public Value {
            sources = List.copyOf(sources);
        }
    }

    /** @param values those of most sources first */
    public record Field(String name, Standing standing, List<Value> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /** Fields that any source tells, whether it happened first. */
    public static List<Field> of(Dossier dossier) {
        return of(dossier.whole(), dossier.evidence());
    }

    /** The same for an event whose evidence was read already. */
    static List<Field> of(Event whole, List<Dossier.Evidence> evidence) {
        List<Field> fields = new ArrayList<>();
        for (String name : FIELDS) {
            add(fields, whole, evidence, name);
        }
        Set<String> units = new LinkedHashSet<>();
        for (Dossier.Evidence piece : evidence) {
            Quantities.of(piece.mention().quote()).forEach(quantity -> units.add(quantity.unit()));
        }
        for (String unit : units) {
            add(fields, whole, evidence, NUMBER + unit);
        }
        return fields;
    }

    /** The piece of evidence that was reported first, or null where no report has a day. */
    public static Dossier.@Nullable Evidence first(Dossier dossier) {
        return first(dossier.evidence());
    }

    static Dossier.@Nullable Evidence first(List<Dossier.Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.report().anchor() != null)
                .min(Comparator.comparing((Dossier.Evidence piece) ->
                                String.valueOf(piece.report().anchor()))
                        .thenComparing(piece -> piece.report().id())
                        .thenComparing(piece -> piece.mention().evidence().start()))
                .orElse(null);
    }

    /** What a mention tells of a field; empty for nothing. */
    static List<String> told(StoredMention mention, String field) {
        return switch (field) {
            case "happened" -> List.of(happened(mention));
            case "date" ->
                mention.date() == null ? List.of() : List.of(mention.date().edtf());
            case "source" -> names(mention.source());
            case "target" -> names(mention.target());
            case "place" ->
                mention.place() == null ? List.of() : List.of(mention.place().name());
            case "said by" -> speakers(mention);
            default -> numbers(mention, field.substring(NUMBER.length()));
        };
    }

    private static void add(List<Field> fields, Event whole, List<Dossier.Evidence> evidence, String name) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (Dossier.Evidence piece : evidence) {
            for (String value : told(piece.mention(), name)) {
                String source = source(whole, piece.report());
                bySource.computeIfAbsent(source, s -> new HashSet<>()).add(value);
                values.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(source);
            }
        }
        if (values.isEmpty()) {
            return;
        }
        List<Value> ordered = values.entrySet().stream()
                .map(value -> new Value(value.getKey(), List.copyOf(value.getValue())))
                .sorted(Comparator.comparing((Value value) -> -value.sources().size())
                        .thenComparing(Value::text))
                .toList();
        fields.add(new Field(name, standing(whole, name, List.copyOf(bySource.values())), ordered));
    }

    /** @param told what each source says */
    private static Standing standing(Event whole, String name, List<Set<String>> told) {
        if (told.size() < 2) {
            return Standing.ALONE;
        }
        if (Set.copyOf(told).size() == 1) {
            return Standing.AGREED;
        }
        Set<String> common = new HashSet<>(told.get(0));
        told.forEach(common::retainAll);
        boolean compatible = whole.disagreements().stream()
                .filter(disagreement -> disagreement.field().equals(name))
                .allMatch(Disagreement::compatible);
        return compatible || !common.isEmpty() ? Standing.COMPATIBLE : Standing.DIFFERING;
    }

    /** The independent source that a report belongs to: its agency, else its outlet. */
    static String source(Event whole, StoredReport report) {
        for (Witness witness : whole.witnesses()) {
            if (witness.documents().contains(report.id())) {
                return witness.name().equals(report.id()) ? report.publisher() : witness.name();
            }
        }
        return report.publisher();
    }

    private static List<String> speakers(StoredMention mention) {
        return mention.attribution().stream()
                .filter(voice -> voice.voice().equals("speaker"))
                .map(StoredMention.Voice::label)
                .distinct()
                .toList();
    }

    private static String happened(StoredMention mention) {
        return switch (mention.modality()) {
            case "occurred", "ongoing", "background" -> "yes";
            case "hypothetical" -> "possible";
            case "denied", "negated" -> "no";
            default -> mention.modality();
        };
    }

    private static List<String> names(List<StoredActor> actors) {
        return actors.stream().map(StoredActor::name).distinct().toList();
    }

    private static List<String> numbers(StoredMention mention, String unit) {
        List<String> numbers = new ArrayList<>();
        for (Quantity quantity : Quantities.of(mention.quote())) {
            if (quantity.unit().equals(unit)) {
                numbers.add(quantity.bound() + quantity.value());
            }
        }
        return numbers;
    }
}
