package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.event.Disagreement;
import org.chancery.event.Quantity;
import org.chancery.event.Witness;
import org.chancery.event.words.Quantities;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredMention;
import org.jspecify.annotations.Nullable;

/**
 * What the independent sources of one event say, field by field: copies and shared agencies count once, nothing is
 * averaged, and a source that gives two values stands with both.
 */
public final class Testimony {

    private Testimony() {}

    /** How the sources stand to each other on a field. */
    public enum Standing {
        /** Told by one source alone. */
        ALONE,
        /** Told alike by two or more. */
        AGREED,
        /** Told differently, though all can be true. */
        COMPATIBLE,
        /** Told differently; not all can be true. */
        DIFFERING
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
        List<Field> fields = new ArrayList<>();
        add(fields, dossier, "happened", mention -> List.of(happened(mention)));
        add(
                fields,
                dossier,
                "date",
                mention -> mention.date() == null
                        ? List.of()
                        : List.of(mention.date().edtf()));
        add(fields, dossier, "source", mention -> names(mention.source()));
        add(fields, dossier, "target", mention -> names(mention.target()));
        add(
                fields,
                dossier,
                "place",
                mention -> mention.place() == null
                        ? List.of()
                        : List.of(mention.place().name()));
        Set<String> units = new LinkedHashSet<>();
        for (Dossier.Evidence piece : dossier.evidence()) {
            Quantities.of(piece.mention().quote()).forEach(quantity -> units.add(quantity.unit()));
        }
        for (String unit : units) {
            add(fields, dossier, "number of " + unit, mention -> numbers(mention, unit));
        }
        return fields;
    }

    /** The piece of evidence that was reported first, or null where no report has a day. */
    public static Dossier.@Nullable Evidence first(Dossier dossier) {
        return dossier.evidence().stream()
                .filter(piece -> piece.report().anchor() != null)
                .min(Comparator.comparing((Dossier.Evidence piece) ->
                                String.valueOf(piece.report().anchor()))
                        .thenComparing(piece -> piece.report().id())
                        .thenComparing(piece -> piece.mention().evidence().start()))
                .orElse(null);
    }

    private static void add(
            List<Field> fields, Dossier dossier, String name, Function<StoredMention, List<String>> told) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (Dossier.Evidence piece : dossier.evidence()) {
            for (String value : told.apply(piece.mention())) {
                String source = source(dossier, piece);
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
        fields.add(new Field(name, standing(dossier, name, List.copyOf(bySource.values())), ordered));
    }

    /** @param told what each source says */
    private static Standing standing(Dossier dossier, String name, List<Set<String>> told) {
        if (told.size() < 2) {
            return Standing.ALONE;
        }
        if (Set.copyOf(told).size() == 1) {
            return Standing.AGREED;
        }
        Set<String> common = new HashSet<>(told.get(0));
        told.forEach(common::retainAll);
        boolean compatible = dossier.whole().disagreements().stream()
                .filter(disagreement -> disagreement.field().equals(name))
                .allMatch(Disagreement::compatible);
        return compatible || !common.isEmpty() ? Standing.COMPATIBLE : Standing.DIFFERING;
    }

    private static String source(Dossier dossier, Dossier.Evidence piece) {
        for (Witness witness : dossier.whole().witnesses()) {
            if (witness.documents().contains(piece.report().id())) {
                return witness.name().equals(piece.report().id())
                        ? piece.report().publisher()
                        : witness.name();
            }
        }
        return piece.report().publisher();
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
