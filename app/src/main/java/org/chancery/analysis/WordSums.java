package org.chancery.analysis;

import java.util.Arrays;

/** Sums of weights, a run of them for each of the last words asked for; a fixed number of runs, used again. */
final class WordSums {

    private static final int RUNS = 128;

    private final float[][] runs;
    private final int[] words = new int[RUNS];

    WordSums(int labels) {
        runs = new float[RUNS][labels];
    }

    /** Forgets all. */
    void clear() {
        Arrays.fill(words, -1);
    }

    boolean holds(int word) {
        return words[word & RUNS - 1] == word;
    }

    /** The run of a word that is held. */
    float[] get(int word) {
        return runs[word & RUNS - 1];
    }

    /** Gives a word its run, all 0. */
    float[] put(int word) {
        words[word & RUNS - 1] = word;
        Arrays.fill(get(word), 0);
        return get(word);
    }
}
