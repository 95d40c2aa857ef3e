package org.chancery.mention.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Logistic regression over named features: how likely something holds, given what is seen of it. Every weight but that of
 * {@link #BIAS} is drawn to nothing by the same pull, so that what was seen seldom says little. Immutable.
 */
public final class Logistic {

    /** A feature that all samples have, whose weight is free. */
    public static final String BIAS = "bias";

    private static final double PULL = 2;
    private static final double FREE = 1e-3;
    private static final int STEPS = 30;
    private static final double ENOUGH = 1e-7;

    private final Map<String, Double> weights;

    private Logistic(Map<String, Double> weights) {
        this.weights = weights;
    }

    /**
     * Learns the weights by Newton's method: the same samples give the same weights.
     *
     * @param seldom features of fewer samples are left out
     */
    public static <T> Logistic learn(
            Collection<T> samples, Function<T, List<String>> features, Predicate<T> holds, int seldom) {
        Map<String, Integer> counts = new TreeMap<>();
        samples.forEach(sample -> features.apply(sample).forEach(f -> counts.merge(f, 1, Integer::sum)));
        List<String> names = new ArrayList<>();
        counts.forEach((feature, count) -> {
            if (count >= seldom) {
                names.add(feature);
            }
        });
        Map<String, Integer> places = new TreeMap<>();
        names.forEach(name -> places.put(name, places.size()));
        List<int[]> rows = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        for (T sample : samples) {
            rows.add(features.apply(sample).stream()
                    .filter(places::containsKey)
                    .mapToInt(feature -> places.getOrDefault(feature, 0))
                    .toArray());
            held.add(holds.test(sample));
        }
        double[] found = solve(rows, held, names);
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < found.length; i++) {
            weights.put(names.get(i), found[i]);
        }
        return new Logistic(weights);
    }

    /** Weights by feature, in the order of the features. */
    public Map<String, Double> weights() {
        return new TreeMap<>(weights);
    }

    /** The sum of the weights of some features. */
    public double sum(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** The likelihood that a sum stands for. */
    public static double likelihood(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] solve(List<int[]> rows, List<Boolean> held, List<String> names) {
        int n = names.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] curve = new double[n][n];
            for (int i = 0; i < n; i++) {
                double pull = names.get(i).equals(BIAS) ? FREE : PULL;
                gradient[i] = pull * weights[i];
                curve[i][i] = pull;
            }
            for (int r = 0; r < rows.size(); r++) {
                int[] row = rows.get(r);
                double sum = 0;
                for (int at : row) {
                    sum += weights[at];
                }
                double p = likelihood(sum);
                double error = p - (held.get(r) ? 1 : 0);
                for (int at : row) {
                    gradient[at] += error;
                    for (int other : row) {
                        curve[at][other] += p * (1 - p);
                    }
                }
            }
            double[] change = cholesky(curve, gradient);
            double most = 0;
            for (int i = 0; i < n; i++) {
                weights[i] -= change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    /** Solves a symmetric positive system; the matrix is overwritten by its lower factor. */
    private static double[] cholesky(double[][] matrix, double[] right) {
        int n = right.length;
        double[] solved = right.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solved[i] -= matrix[i][k] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solved[i] -= matrix[k][i] * solved[k];
            }
            solved[i] /= matrix[i][i];
        }
        return solved;
    }
}
