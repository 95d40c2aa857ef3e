package org.chancery.event.story;

import java.util.Arrays;

/** Weighted words, ascending by their numbers. */
final class Weights {

    private int[] words;
    private float[] weights;
    private int size;

    private Weights(int[] words, float[] weights, int size) {
        this.words = words;
        this.weights = weights;
        this.size = size;
    }

    static Weights none() {
        return new Weights(new int[0], new float[0], 0);
    }

    /** Of unit length: a product of two is how alike they are (cosine). Weights of zero are left out. */
    static Weights unit(int[] words, double[] weights) {
        double square = 0;
        int kept = 0;
        for (double weight : weights) {
            square += weight * weight;
            kept += weight == 0 ? 0 : 1;
        }
        double length = Math.sqrt(square) + 1e-9;
        int[] own = new int[kept];
        float[] unit = new float[kept];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            if (weights[i] != 0) {
                own[at] = words[i];
                unit[at++] = (float) (weights[i] / length);
            }
        }
        return new Weights(own, unit, kept);
    }

    int size() {
        return size;
    }

    int word(int index) {
        return words[index];
    }

    float weight(int index) {
        return weights[index];
    }

    double product(Weights other) {
        Weights few = size < other.size ? this : other;
        Weights many = few == this ? other : this;
        double product = 0;
        int from = 0;
        for (int i = 0; i < few.size && from < many.size; i++) {
            int at = Arrays.binarySearch(many.words, from, many.size, few.words[i]);
            if (at >= 0) {
                product += few.weights[i] * many.weights[at];
            }
            from = at >= 0 ? at + 1 : -at - 1;
        }
        return product;
    }

    /** Adds another's weights to its own. */
    void add(Weights other) {
        int[] both = new int[size + other.size];
        float[] sums = new float[size + other.size];
        int a = 0;
        int b = 0;
        int n = 0;
        while (a < size || b < other.size) {
            boolean own = b == other.size || a < size && words[a] <= other.words[b];
            boolean others = a == size || b < other.size && other.words[b] <= words[a];
            both[n] = own ? words[a] : other.words[b];
            sums[n++] = (own ? weights[a] : 0) + (others ? other.weights[b] : 0);
            a += own ? 1 : 0;
            b += others ? 1 : 0;
        }
        words = both;
        weights = sums;
        size = n;
    }

    /** The words of the highest weights, heaviest first; of equal ones the lower number. */
    int[] strongest(int most) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            // Positive floats sort as their bits do; turned round, so that the heaviest come first.
            order[i] = ((long) (Integer.MAX_VALUE - Float.floatToIntBits(weights[i])) << Integer.SIZE) | words[i];
        }
        Arrays.sort(order);
        int[] strongest = new int[Math.min(most, size)];
        for (int i = 0; i < strongest.length; i++) {
            strongest[i] = (int) order[i];
        }
        return strongest;
    }
}
