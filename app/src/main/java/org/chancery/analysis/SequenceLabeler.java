package org.chancery.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Gives each word of a sentence a label, from left to right; what was given before is a feature of what comes next. What
 * a word adds by its letters alone, at each distance, is worked out once and kept with the {@link KnownWord}.
 */
final class SequenceLabeler {

    final LinearModel model;
    private final int field;
    private final int[] windows;
    /** Distances at which a word is looked at by itself. */
    private final int[] distances;
    /** For each distance the features of the word alone; the last holds all other features. */
    private final List<FeatureGroup> groups;

    private final FeatureGroup rest;

    /** Arrays for one thread. */
    static final class Scratch {
        private final FeatureGroup.Scratch features;
        private final int[] words;
        private final float[] scores;

        Scratch(SequenceLabeler labeler) {
            features = new FeatureGroup.Scratch(labeler.groups);
            words = new int[labeler.windows.length];
            scores = new float[labeler.model.labels.length];
        }
    }

    /** @param field of the {@link Workspace} that the labels go into */
    SequenceLabeler(LinearModel model, int field) {
        this.model = model;
        this.field = field;
        windows = model.places.stream().mapToInt(Feature.Place::window).toArray();
        distances = Arrays.stream(windows).sorted().distinct().toArray();
        groups = model.groups(distances.length + 1, this::group);
        rest = groups.get(distances.length);
    }

    private int group(Feature feature) {
        int distance = windows[feature.items().get(0).place()];
        boolean alone = feature.items().stream()
                .allMatch(item -> windows[item.place()] == distance
                        && (feature.isSet() ? Features.isSetOfWord(item.field()) : Features.isOfWord(item.field())));
        return alone ? Arrays.binarySearch(distances, distance) : distances.length;
    }

    /** Writes the numbers of the labels into {@code labels}, from 1. */
    void label(Workspace work, Scratch scratch, int[] labels) {
        int[] words = scratch.words;
        float[] scores = scratch.scores;
        for (int i = 1; i <= work.size; i++) {
            Arrays.fill(scores, 0);
            for (int distance = 0; distance < distances.length; distance++) {
                int word = i + distances[distance];
                if (word >= 1 && word <= work.size) {
                    WeightTable.add(sums(work, word, scratch)[distance], scores);
                }
            }
            for (int place = 0; place < windows.length; place++) {
                int word = i + windows[place];
                words[place] = word >= 1 && word <= work.size ? word : work.none;
            }
            rest.add(work, words, scratch.features, scores);
            int label = LinearModel.best(scores);
            labels[i] = label;
            work.put(field, i, model.labelHash[label], model.labelPower[label]);
        }
    }

    /** What a word adds at each distance. */
    private float[][] sums(Workspace work, int i, Scratch scratch) {
        KnownWord word = work.word[i];
        float[][] sums = field == Features.TAG ? word.tagSums : word.nameSums;
        if (sums == null) {
            sums = new float[distances.length][model.labels.length];
            Arrays.fill(scratch.words, i);
            for (int distance = 0; distance < distances.length; distance++) {
                groups.get(distance).add(work, scratch.words, scratch.features, sums[distance]);
            }
            if (field == Features.TAG) {
                word.tagSums = sums;
            } else {
                word.nameSums = sums;
            }
        }
        return sums;
    }
}
