package org.chancery.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.Correction;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers decided, as test data: each judged mention with what was said of it, and pairs of mentions that tell of
 * one event or of two.
 *
 * @param mentions by report and place
 */
public record Gold(List<Item> mentions, List<Pair> pairs) {

    private static final Set<Decided.Kind> VERDICTS =
            Set.of(Decided.Kind.ACCEPT, Decided.Kind.REJECT, Decided.Kind.CORRECT);

    public Gold {
        mentions = List.copyOf(mentions);
        pairs = List.copyOf(pairs);
    }

    /**
     * A judged mention.
     *
     * @param verdicts reviewer to what they said last
     * @param correction what is right instead, by the last who corrected it, else null
     */
    public record Item(
            Decided.Place place,
            Map<String, Decided.Kind> verdicts,
            @Nullable Correction correction,
            @Nullable String note) {

        public Item {
            verdicts = Map.copyOf(verdicts);
        }

        /** What all who judged it say, or null where they differ. */
        public Decided.@Nullable Kind verdict() {
            return verdicts.values().stream().distinct().count() == 1
                    ? verdicts.values().iterator().next()
                    : null;
        }
    }

    /** Two mentions of one event, or of two. */
    public record Pair(Decided.Place one, Decided.Place other, boolean same, String reviewer) {}

    public static Gold of(DiplomaticRecord record) {
        Map<Decided.Place, Map<String, Decided.Kind>> verdicts = new LinkedHashMap<>();
        Map<Decided.Place, Correction> corrections = new LinkedHashMap<>();
        Map<Decided.Place, String> notes = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Decided decided : record.decisions().all()) {
            if (decided.undone()) {
                continue;
            }
            String note = decided.note();
            Correction correction = decided.correction();
            if (VERDICTS.contains(decided.kind())) {
                for (Decided.Place place : decided.mentions()) {
                    verdicts.computeIfAbsent(place, key -> new LinkedHashMap<>())
                            .put(decided.reviewer(), decided.kind());
                    if (note != null) {
                        notes.put(place, note);
                    }
                    if (correction != null) {
                        corrections.put(place, correction);
                    }
                }
            } else {
                pairs.addAll(pairs(decided));
            }
        }
        List<Item> items = new ArrayList<>();
        verdicts.forEach((place, said) -> items.add(new Item(place, said, corrections.get(place), notes.get(place))));
        items.sort((a, b) -> {
            int byReport = a.place().report().compareTo(b.place().report());
            return byReport != 0
                    ? byReport
                    : Integer.compare(a.place().start(), b.place().start());
        });
        return new Gold(items, pairs);
    }

    /** A merge says of each mention that it goes with the first; a split that each is apart from each of the others. */
    private static List<Pair> pairs(Decided decided) {
        List<Pair> pairs = new ArrayList<>();
        List<Decided.Place> mentions = decided.mentions();
        if (decided.kind() == Decided.Kind.MERGE) {
            for (int i = 1; i < mentions.size(); i++) {
                pairs.add(new Pair(mentions.get(0), mentions.get(i), true, decided.reviewer()));
            }
        } else {
            for (Decided.Place one : mentions) {
                for (Decided.Place other : decided.others()) {
                    pairs.add(new Pair(one, other, false, decided.reviewer()));
                }
            }
        }
        return pairs;
    }
}
