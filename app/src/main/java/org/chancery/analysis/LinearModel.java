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

    final String[] labels;
    final long[] labelHash;
    final long[] labelPower;

    /** Words that the features look at, relative to the state; the caller says where they are. */
    final List<Place> places = new ArrayList<>();

    private final long[] cells;
    private final int shift;
    private final byte[] rowLabels;
    private final float[] rowWeights;

    /** Features over sets: place, set, and the cells of each possible value. */
    private final int[] setPlace;

    private final int[] setKind;
    private final long[][][] listCells;
    private final long[][] valueCells;

    /** Distinct values that features are made of: place and field. */
    private final int[] slotPlace;

    private final int[] slotField;
    /** Three slots a feature; -1 for none. */
    private final int[] featureSlots;

    /** A word relative to the state, as {@code i,-1,self} in the template. */
    record Place(char source, int window, String relation) {}

    /** Arrays for one thread. */
    static final class Scratch {
        final long[] slotHash;
        final long[] slotPower;
        final long[] found;
        final float[] scores;

        Scratch(LinearModel model) {
            slotHash = new long[model.slotPlace.length];
            slotPower = new long[model.slotPlace.length];
            found = new long[model.featureSlots.length / 3];
            scores = new float[model.labels.length];
        }
    }

    LinearModel(PackedModel model, String name, Lexicon lexicon) {
        labels = model.lines(name + ".labels");
        labelHash = Arrays.stream(labels).mapToLong(TextHash::of).toArray();
        labelPower = Arrays.stream(labels).mapToLong(label -> TextHash.power(label.length())).toArray();
        cells = model.longs(name + ".cells");
        shift = HashTable.shift(cells.length);
        rowLabels = model.bytes(name + ".rowLabels");
        rowWeights = model.floats(name + ".rowWeights");
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
                List<Integer> slot =
                        List.of(place(item), Features.field(item[3], item.length > 4 ? item[4] : ""));
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
                featureSlots[(i - sets) * 3 + j] = slots.indexOf(slot);
            }
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
        long[] found = scratch.found;
        for (int feature = 0; feature < found.length; feature++) {
            found[feature] = look(feature, hash, power);
        }
        for (long cell : found) {
            if (cell != 0) {
                add(cell, scores);
            }
        }
        return scores;
    }

    private long look(int feature, long[] hash, long[] power) {
        int first = featureSlots[feature * 3];
        if (power[first] == 0) {
            return 0;
        }
        long value = hash[first];
        for (int next = feature * 3 + 1; next < feature * 3 + 3 && featureSlots[next] >= 0; next++) {
            int slot = featureSlots[next];
            if (power[slot] == 0) {
                return 0;
            }
            value = TextHash.join(value, hash[slot], power[slot]);
        }
        return HashTable.weightCell(cells, shift, TextHash.key(setPlace.length + feature, value));
    }

    private void addSets(Workspace work, int[] words, float[] scores) {
        for (int type = 0; type < setPlace.length; type++) {
            int word = words[setPlace[type]];
            switch (setKind[type]) {
                case Features.SET_AMBIGUITY:
                    addAll(listCells[type][work.ambiguity[word]], scores);
                    break;
                case Features.SET_CLUSTERS:
                    addAll(listCells[type][work.clusters[word]], scores);
                    break;
                case Features.SET_GAZETTEER:
                    if (work.gazetteer[word] != null) {
                        for (int kind : work.gazetteer[word]) {
                            add(valueCells[type][kind], scores);
                        }
                    }
                    break;
                case Features.SET_SPELLING:
                    for (int bits = work.spelling[word]; bits != 0; bits &= bits - 1) {
                        add(valueCells[type][Integer.numberOfTrailingZeros(bits)], scores);
                    }
                    break;
                default:
                    if (word == 1) {
                        add(valueCells[type][0], scores);
                    } else if (word == work.size) {
                        add(valueCells[type][1], scores);
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
        int to = from + ((int) (cell >>> 32) & 0xFF);
        for (int i = from; i < to; i++) {
            scores[rowLabels[i] & 0xFF] += rowWeights[i];
        }
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
            case Features.SET_AMBIGUITY:
                listCells[type] = lists(type, lexicon.ambiguityLists);
                break;
            case Features.SET_CLUSTERS:
                listCells[type] = lists(type, lexicon.clusterLists);
                break;
            case Features.SET_GAZETTEER:
                valueCells[type] = values(type, lexicon.gazetteerKinds);
                break;
            case Features.SET_SPELLING:
                valueCells[type] = values(type, Spelling.NAMES);
                break;
            default:
                valueCells[type] = values(type, new String[] {"0", "1"});
        }
    }

    private long[][] lists(int type, String[][] lists) {
        long[][] rows = new long[lists.length][];
        for (int i = 0; i < lists.length; i++) {
            rows[i] = Arrays.stream(values(type, lists[i])).filter(cell -> cell != 0).toArray();
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
