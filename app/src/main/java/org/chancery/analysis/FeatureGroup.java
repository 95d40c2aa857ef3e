package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chancery.model.TextHash;

/**
 * Some of the features of a linear model: those that are asked for together, because they look at the same words. What
 * a group adds to the scores can be kept and used again as long as those words stay the same.
 */
final class FeatureGroup {

    private final WeightTable weights;

    /** Features over sets: place, set, and the rows of each possible value. */
    private final List<SetFeature> sets = new ArrayList<>();

    /** Distinct values that features are made of: place and field. */
    private final int[] slotPlace;

    private final int[] slotField;
    /** Three slots a feature; {@link #empty} for none. */
    private final int[] featureSlots;

    private final int[] featureKind;

    /** The slot behind the last: never missing, and without a value. */
    private final int empty;

    /** Arrays for one thread, for all groups of a model. */
    static final class Scratch {
        private final long[] slotHash;
        private final long[] slotPower;
        private final long[] rows;

        Scratch(Iterable<FeatureGroup> groups) {
            int slots = 0;
            int features = 0;
            for (FeatureGroup group : groups) {
                slots = Math.max(slots, group.empty + 1);
                features = Math.max(features, group.featureKind.length);
            }
            slotHash = new long[slots];
            slotPower = new long[slots];
            rows = new long[features];
        }
    }

    /** @param listSums for each list of values what all of them add, where that was asked for before */
    private record SetFeature(
            int place, int kind, long[] values, long[][] lists, AtomicReferenceArray<float[]> listSums) {}

    FeatureGroup(WeightTable weights, List<Feature> features, Lexicon lexicon) {
        this.weights = weights;
        List<Feature> joined = new ArrayList<>();
        for (Feature feature : features) {
            if (feature.isSet()) {
                sets.add(set(feature, lexicon));
            } else {
                joined.add(feature);
            }
        }
        List<List<Integer>> slots = new ArrayList<>();
        featureSlots = new int[joined.size() * 3];
        featureKind = new int[joined.size()];
        Arrays.fill(featureSlots, -1);
        for (int i = 0; i < joined.size(); i++) {
            List<Feature.Item> items = joined.get(i).items();
            featureKind[i] = joined.get(i).kind();
            for (int j = 0; j < items.size(); j++) {
                List<Integer> slot = List.of(items.get(j).place(), items.get(j).field());
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
                featureSlots[i * 3 + j] = slots.indexOf(slot);
            }
        }
        empty = slots.size();
        for (int i = 0; i < featureSlots.length; i++) {
            featureSlots[i] = featureSlots[i] < 0 ? empty : featureSlots[i];
        }
        slotPlace = slots.stream().mapToInt(slot -> slot.get(0)).toArray();
        slotField = slots.stream().mapToInt(slot -> slot.get(1)).toArray();
    }

    boolean isEmpty() {
        return sets.isEmpty() && featureKind.length == 0;
    }

    /** Adds what the features say of the words at {@code words}, one for each place, to the sums. */
    void add(Workspace work, int[] words, Scratch scratch, float[] sums) {
        for (SetFeature set : sets) {
            addSet(set, work, words[set.place], sums);
        }
        long[] hash = scratch.slotHash;
        long[] power = scratch.slotPower;
        for (int slot = 0; slot < slotPlace.length; slot++) {
            int cell = words[slotPlace[slot]] * Features.FIELDS + slotField[slot];
            hash[slot] = work.hash[cell];
            power[slot] = work.power[cell];
        }
        power[empty] = 1;
        // Keys first, then cells, then rows: the reads of one pass do not wait for each other.
        long[] rows = scratch.rows;
        int present = keys(hash, power, rows);
        for (int i = 0; i < present; i++) {
            rows[i] = weights.row(rows[i]);
        }
        for (int i = 0; i < present; i++) {
            if (rows[i] != 0) {
                weights.add(rows[i], sums);
            }
        }
    }

    /** Writes the keys of the features that are present, in order; returns how many they are. */
    private int keys(long[] hash, long[] power, long[] keys) {
        int count = 0;
        for (int feature = 0, at = 0; at < featureSlots.length; feature++, at += 3) {
            int first = featureSlots[at];
            int second = featureSlots[at + 1];
            int third = featureSlots[at + 2];
            if (power[first] == 0 || power[second] == 0 || power[third] == 0) {
                continue;
            }
            long value = hash[first];
            if (second != empty) {
                value = TextHash.join(value, hash[second], power[second]);
                if (third != empty) {
                    value = TextHash.join(value, hash[third], power[third]);
                }
            }
            keys[count++] = TextHash.key(featureKind[feature], value);
        }
        return count;
    }

    private void addSet(SetFeature set, Workspace work, int word, float[] sums) {
        switch (set.kind) {
            case Features.SET_AMBIGUITY -> addList(set, work.ambiguity[word], sums);
            case Features.SET_CLUSTERS -> addList(set, work.clusters[word], sums);
            case Features.SET_GAZETTEER -> {
                for (int kind : work.gazetteer[word]) {
                    weights.add(set.values[kind], sums);
                }
            }
            case Features.SET_SPELLING -> {
                for (int bits = work.spelling[word]; bits != 0; bits &= bits - 1) {
                    weights.add(set.values[Integer.numberOfTrailingZeros(bits)], sums);
                }
            }
            default -> {
                if (word == 1) {
                    weights.add(set.values[0], sums);
                } else if (word == work.size) {
                    weights.add(set.values[1], sums);
                }
            }
        }
    }

    private void addList(SetFeature set, int list, float[] sums) {
        if (list == 0) {
            return;
        }
        float[] listSums = set.listSums.get(list);
        if (listSums == null) {
            listSums = new float[weights.labels];
            for (long row : set.lists[list]) {
                weights.add(row, listSums);
            }
            set.listSums.set(list, listSums);
        }
        WeightTable.add(listSums, sums);
    }

    private SetFeature set(Feature feature, Lexicon lexicon) {
        Feature.Item item = feature.items().get(0);
        int kind = item.field();
        String[][] lists = switch (kind) {
            case Features.SET_AMBIGUITY -> lexicon.ambiguityLists;
            case Features.SET_CLUSTERS -> lexicon.clusterLists;
            default -> new String[0][];
        };
        String[] values = switch (kind) {
            case Features.SET_GAZETTEER -> lexicon.gazetteerKinds;
            case Features.SET_SPELLING -> Spelling.NAMES;
            case Features.SET_POSITION -> new String[] {"0", "1"};
            default -> new String[0];
        };
        return new SetFeature(
                item.place(),
                kind,
                rows(feature.kind(), values),
                Arrays.stream(lists).map(list -> rows(feature.kind(), list)).toArray(long[][]::new),
                new AtomicReferenceArray<>(lists.length));
    }

    private long[] rows(int kind, String[] values) {
        return Arrays.stream(values)
                .mapToLong(value -> weights.row(TextHash.key(kind, TextHash.of(value))))
                .toArray();
    }
}
