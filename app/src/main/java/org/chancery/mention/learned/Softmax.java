package org.chancery.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighs named features into probabilities of classes, which are numbered from 0. Immutable. */
public final class Softmax {

    private final int classes;
    private final Map<String, float[]> weights;

    Softmax(int classes, Map<String, float[]> weights) {
        this.classes = classes;
        this.weights = Map.copyOf(weights);
    }

    /** @param lines a feature a line, a tab, then weights by class separated by blanks */
    public static Softmax read(int classes, List<String> lines) {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            float[] row = new float[classes];
            String[] cells = line.substring(tab + 1).split(" ");
            for (int i = 0; i < classes; i++) {
                row[i] = Float.parseFloat(cells[i]);
            }
            weights.put(line.substring(0, tab), row);
        }
        return new Softmax(classes, weights);
    }

    /** The lines that {@link #read} takes, in the order of their features. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(weights).forEach((feature, row) -> {
            StringBuilder line = new StringBuilder(feature).append('\t');
            for (int i = 0; i < row.length; i++) {
                line.append(i == 0 ? "" : " ").append(Math.round(row[i] * 100) / 100.0f);
            }
            lines.add(line.toString());
        });
        return lines;
    }

    /** One probability a class; unknown features say nothing. */
    public double[] probabilities(List<String> features) {
        return probabilities(classes, weights, features);
    }

    static double[] probabilities(int classes, Map<String, float[]> weights, List<String> features) {
        double[] scores = new double[classes];
        for (String feature : features) {
            float[] row = weights.get(feature);
            for (int i = 0; row != null && i < classes; i++) {
                scores[i] += row[i];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < classes; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
