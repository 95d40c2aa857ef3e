package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.HashTable;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/**
 * A linear model over sparse features: the score of a label is the sum of the weights that the features present give
 * it. Weights are added in the order of the model's own template, so that sums are the same to the last bit.
 */
final class LinearModel {

    /** The length of a row that is kept whole; its offset is then its number among those. */
    private static final int DENSE = 0xFF;

    final String[] labels;
    final long[] labelHash;
    final long[] labelPower;

    /** Words that the features look at, relative to the state; the caller says where they are. */
    final List<Place> places = new ArrayList<>();

    private final long[] cells;
    private final int shift;
    private final byte[] rowLabels;
    private final float[] rowWeights;
    private final float[] denseWeights;

    /** Features over sets: place, set, and the cells of each possible value. */
    private final int[] setPlace;

    private final int[] setKind;
    private final long[][][] listCells;
    private final long[][] valueCells;

    /** Distinct values that features are made of: place and field. */
    private final int[] slotPlace;

    private final int[] slotField;
    /** Three slots a feature; {@link #empty} for none. */
    private final int[] featureSlots;

    /** The slot behind the last: never missing, and without a value. */
    private final int empty;

    /** A word relative to the state, as {@code i,-1,self} in the template. */
    record Place(char source, int window, String relation) {}

    /** Arrays for one thread. */
    static final class Scratch {
        final long[] slotHash;
        final long[] slotPower;
        final long[] found;
        final float[] scores;

        Scratch(LinearModel model) {
            slotHash = new long[model.empty + 1];
            slotPower = new long[model.empty + 1];
            slotPower[model.empty] = 1;
            found = new long[model.featureSlots.length / 3];
            scores = new float[model.labels.length];
        }
    }

    LinearModel(PackedModel model, String name, Lexicon lexicon) {
        labels = model.lines(name + ".labels");
        labelHash = Arrays.stream(labels).mapToLong(TextHash::of).toArray();
        labelPower = Arrays.stream(labels)
                .mapToLong(label -> TextHash.power(label.length()))
                .toArray();
        cells = model.longs(name + ".cells");
        shift = HashTable.shift(cells.length);
        rowLabels = model.bytes(name + ".rowLabels");
        rowWeights = model.floats(name + ".rowWeights");
        denseWeights = makeDense();
        String[] lines = model.lines(name + ".features");
        int sets = 0;
        while (sets < lines.length && lines[sets].startsWith("* ")) {
            sets++;
        }
        setPlace = new int[sets];
        setKind = new int[sets];
        listCells = new long[sets][][];
        valueCells = new long[sets][];
        for (int type = 0; type < sets; type++) {
            String[] item = lines[type].substring(2).split(",");
            setPlace[type] = place(item);
            setKind[type] = Features.set(item[3]);
            fillSet(type, lexicon);
        }
        List<List<Integer>> slots = new ArrayList<>();
        featureSlots = new int[(lines.length - sets) * 3];
        Arrays.fill(featureSlots, -1);
        for (int i = sets; i < lines.length; i++) {
            String[] items = lines[i].split(" ");
            for (int j = 0; j < items.length; j++) {
                String[] item = items[j].split(",");
                List<Integer> slot = List.of(place(item), Features.field(item[3], item.length > 4 ? item[4] : ""));
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
                featureSlots[(i - sets) * 3 + j] = slots.indexOf(slot);
            }
        }
        empty = slots.size();
        for (int i = 0; i < featureSlots.length; i++) {
            featureSlots[i] = featureSlots[i] < 0 ? empty : featureSlots[i];
        }
        slotPlace = slots.stream().mapToInt(slot -> slot.get(0)).toArray();
        slotField = slots.stream().mapToInt(slot -> slot.get(1)).toArray();
    }

    /** Scores every label for the words at {@code words}, one for each of {@link #places}; the result lies in scratch. */
    float[] score(Workspace work, int[] words, Scratch scratch) {
        float[] scores = scratch.scores;
        Arrays.fill(scores, 0);
        addSets(work, words, scores);
        long[] hash = scratch.slotHash;
        long[] power = scratch.slotPower;
        for (int slot = 0; slot < slotPlace.length; slot++) {
            int field = slotField[slot];
            int word = words[slotPlace[slot]];
            hash[slot] = work.hash[field][word];
            power[slot] = work.power[field][word];
        }
        // Keys first, then cells, then rows: the reads of one pass do not wait for each other.
        long[] found = scratch.found;
        int features = keys(hash, power, found);
        for (int i = 0; i < features; i++) {
            found[i] = HashTable.weightCell(cells, shift, found[i]);
        }
        for (int i = 0; i < features; i++) {
            if (found[i] != 0) {
                add(found[i], scores);
            }
        }
        return scores;
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
            keys[count++] = TextHash.key(setPlace.length + feature, value);
        }
        return count;
    }

    private void addSets(Workspace work, int[] words, float[] scores) {
        for (int type = 0; type < setPlace.length; type++) {
            int word = words[setPlace[type]];
            switch (setKind[type]) {
                case Features.SET_AMBIGUITY -> addAll(listCells[type][work.ambiguity[word]], scores);
                case Features.SET_CLUSTERS -> addAll(listCells[type][work.clusters[word]], scores);
                case Features.SET_GAZETTEER -> {
                    for (int kind : work.gazetteer[word]) {
                        add(valueCells[type][kind], scores);
                    }
                }
                case Features.SET_SPELLING -> {
                    for (int bits = work.spelling[word]; bits != 0; bits &= bits - 1) {
                        add(valueCells[type][Integer.numberOfTrailingZeros(bits)], scores);
                    }
                }
                default -> {
                    if (word == 1) {
                        add(valueCells[type][0], scores);
                    } else if (word == work.size) {
                        add(valueCells[type][1], scores);
                    }
                }
            }
        }
    }

    private void addAll(long[] rows, float[] scores) {
        for (long row : rows) {
            add(row, scores);
        }
    }

    private void add(long cell, float[] scores) {
        int from = (int) (cell >>> 40);
        int length = length(cell);
        if (length == DENSE) {
            addDense(from * scores.length, scores);
            return;
        }
        for (int i = from; i < from + length; i++) {
            scores[rowLabels[i] & 0xFF] += rowWeights[i];
        }
    }

    private void addDense(int from, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += denseWeights[from + label];
        }
    }

    /** Writes out the rows in which a quarter or more of the labels have a weight: these are added faster whole. */
    private float[] makeDense() {
        int count = 0;
        for (long cell : cells) {
            count += isFull(cell) ? 1 : 0;
        }
        float[] dense = new float[count * labels.length];
        int row = 0;
        for (int slot = 0; slot < cells.length; slot++) {
            long cell = cells[slot];
            if (isFull(cell)) {
                int from = (int) (cell >>> 40);
                for (int i = from; i < from + length(cell); i++) {
                    dense[row * labels.length + (rowLabels[i] & 0xFF)] = rowWeights[i];
                }
                cells[slot] = (long) row << 40 | (long) DENSE << 32 | (cell & 0xFFFFFFFFL);
                row++;
            }
        }
        return dense;
    }

    private boolean isFull(long cell) {
        return length(cell) * 4 >= labels.length;
    }

    private static int length(long cell) {
        return (int) (cell >>> 32) & 0xFF;
    }

    private int place(String[] item) {
        Place place = new Place(item[0].charAt(0), Integer.parseInt(item[1]), item[2]);
        if (!places.contains(place)) {
            places.add(place);
        }
        return places.indexOf(place);
    }

    private void fillSet(int type, Lexicon lexicon) {
        switch (setKind[type]) {
            case Features.SET_AMBIGUITY -> listCells[type] = lists(type, lexicon.ambiguityLists);
            case Features.SET_CLUSTERS -> listCells[type] = lists(type, lexicon.clusterLists);
            case Features.SET_GAZETTEER -> valueCells[type] = values(type, lexicon.gazetteerKinds);
            case Features.SET_SPELLING -> valueCells[type] = values(type, Spelling.NAMES);
            default -> valueCells[type] = values(type, new String[] {"0", "1"});
        }
    }

    private long[][] lists(int type, String[][] lists) {
        long[][] rows = new long[lists.length][];
        for (int i = 0; i < lists.length; i++) {
            rows[i] = Arrays.stream(values(type, lists[i]))
                    .filter(cell -> cell != 0)
                    .toArray();
        }
        return rows;
    }

    private long[] values(int type, String[] values) {
        long[] found = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            found[i] = HashTable.weightCell(cells, shift, TextHash.key(type, TextHash.of(values[i])));
        }
        return found;
    }

    /** The first label with the highest score. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[best] < scores[i]) {
                best = i;
            }
        }
        return best;
    }

    /** The first of {@code allowed} with the highest score. */
    static int best(float[] scores, int[] allowed) {
        int best = allowed[0];
        for (int label : allowed) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
