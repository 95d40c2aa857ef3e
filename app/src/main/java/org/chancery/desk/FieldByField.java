package org.chancery.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Disagreement;
import org.chancery.event.MentionRef;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredPlace;
import org.chancery.view.Dossier;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the mentions of one event say of each field, and whether they agree: other words for the same are no difference.
 *
 * @param numbers the number under which the page shows each mention, by its id
 */
public record FieldByField(List<Row> rows, Map<String, Integer> numbers) {

    public FieldByField {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }

    /** How the mentions that speak of a field stand to each other. */
    public enum Standing {
        /** They say the same, perhaps in other words. */
        AGREE("agree", "="),
        /** They say different things that can all be true: a month, and a day of it. */
        FIT("fit together", "≈"),
        /** They say what cannot all be true. */
        DIFFER("differ", "≠"),
        /** One alone speaks of it. */
        ALONE("only one says", "1");

        private final String words;
        private final String sign;

        Standing(String words, String sign) {
            this.words = words;
            this.sign = sign;
        }

        public String words() {
            return words;
        }

        /** The same in one sign. */
        public String sign() {
            return sign;
        }
    }

    /**
     * One field.
     *
     * @param values what is said, with the mentions that say it
     * @param silent how many mentions say nothing of it
     */
    public record Row(String field, Standing standing, List<Value> values, int silent) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** A value, and the mentions that give it. */
    public record Value(String text, List<String> mentions) {

        public Value {
            mentions = List.copyOf(mentions);
        }
    }

    /** @param cards in the order in which the page shows them */
    static FieldByField of(Dossier dossier, List<WitnessCard> cards) {
        List<StoredMention> mentions = cards.stream()
                .flatMap(card -> Stream.concat(card.tellings().stream(), card.copies().stream()))
                .flatMap(telling -> telling.mentions().stream())
                .map(Dossier.Evidence::mention)
                .distinct()
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        mentions.forEach(mention -> numbers.put(mention.id(), numbers.size() + 1));
        Map<String, Disagreement> differences = new LinkedHashMap<>();
        boolean sameParties =
                mentions.stream().map(FieldByField::parties).distinct().count() == 1;
        for (Disagreement each : dossier.whole().disagreements()) {
            boolean side = each.field().equals("source") || each.field().equals("target");
            differences.put(
                    each.field(), side && sameParties ? new Disagreement(each.field(), each.values(), true) : each);
        }
        List<Row> rows = new ArrayList<>();
        add(rows, "happened", mentions, differences, StoredMention::modality);
        add(
                rows,
                "date",
                mentions,
                differences,
                mention -> mention.date() == null ? "" : mention.date().edtf());
        add(rows, "place", mentions, differences, mention -> place(mention.place()));
        add(rows, "source", mentions, differences, mention -> names(mention.source()));
        add(rows, "target", mentions, differences, mention -> names(mention.target()));
        add(
                rows,
                "type",
                mentions,
                differences,
                mention -> mention.mode() == null ? mention.type() : mention.type() + "/" + mention.mode());
        for (Disagreement left : differences.values()) {
            rows.add(row(left.field(), left, said(left, numbers), mentions.size()));
        }
        return new FieldByField(rows, numbers);
    }

    private static void add(
            List<Row> rows,
            String field,
            List<StoredMention> mentions,
            Map<String, Disagreement> differences,
            Function<StoredMention, String> reading) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (StoredMention mention : mentions) {
            String value = reading.apply(mention);
            if (!value.isEmpty()) {
                values.computeIfAbsent(value, v -> new ArrayList<>()).add(mention.id());
            }
        }
        Disagreement difference = differences.remove(field);
        if (!values.isEmpty()) {
            rows.add(row(field, difference, values, mentions.size()));
        }
    }

    private static Row row(String field, @Nullable Disagreement difference, Map<String, List<String>> values, int all) {
        List<Value> said = values.entrySet().stream()
                .map(value -> new Value(value.getKey(), value.getValue()))
                .toList();
        int speaking = said.stream().mapToInt(value -> value.mentions().size()).sum();
        Standing standing = difference != null
                ? difference.compatible() ? Standing.FIT : Standing.DIFFER
                : speaking == 1 ? Standing.ALONE : Standing.AGREE;
        return new Row(field, standing, said, all - speaking);
    }

    private static Map<String, List<String>> said(Disagreement difference, Map<String, Integer> numbers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        difference
                .values()
                .forEach((value, refs) -> values.put(
                        value,
                        refs.stream()
                                .map(MentionRef::mention)
                                .filter(numbers::containsKey)
                                .collect(Collectors.toList())));
        return values;
    }

    private static String place(@Nullable StoredPlace place) {
        if (place == null) {
            return "";
        }
        return place.country() == null ? place.name() : place.name() + ", " + place.country();
    }

    /** In the order of the alphabet, so that the same names are the same value. */
    private static String names(List<StoredActor> actors) {
        List<StoredActor> sorted = new ArrayList<>(actors);
        sorted.sort(Comparator.comparing(StoredActor::name));
        return sorted.isEmpty() ? "" : Wording.names(sorted);
    }

    /** Who takes part, whichever side a sentence puts them on: two who agree can both be its subject, or one of them. */
    private static Set<String> parties(StoredMention mention) {
        return Stream.concat(mention.source().stream(), mention.target().stream())
                .map(actor -> actor.country() == null ? actor.name() : actor.country())
                .collect(Collectors.toSet());
    }
}
