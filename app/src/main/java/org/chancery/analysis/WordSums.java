package org.chancery.analysis;

import java.util.Arrays;

/** Sums of weights, a run of them for each of the last words asked for; a fixed number of runs, used again. */
final class WordSums {

    private static final int RUNS = 128;

    final float[] values;
    private final int[] words = new int[RUNS];
    private final int labels;

    WordSums(int labels) {
        this.labels = labels;
        values = new float[RUNS * labels];
    }

    /** Forgets all. */
    void clear() {
        Arrays.fill(words, -1);
    }

    /** Where the run of a word starts. */
    int at(int word) {
        return (word & RUNS - 1) * labels;
    }

    boolean holds(int word) {
        return words[word & RUNS - 1] == word;
    }

    /** Gives a word its run, all 0. */
    void put(int word) {
        words[word & RUNS - 1] = word;
        Arrays.fill(values, at(word), at(word) + labels, 0);
    }
}
