package org.chancery.mention.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns a {@link Softmax} by gradient descent with adaptive steps; the same rows give the same model. */
public final class SoftmaxTrainer {

    private static final int ROUNDS = 40;
    private static final double STEP = 0.15;

    /**
     * A sentence as the model sees it.
     *
     * @param label number of its class
     */
    public record Row(List<String> features, int label) {

        public Row {
            features = List.copyOf(features);
        }
    }

    private final int classes;
    private final double decay;
    private final Map<String, float[]> weights = new TreeMap<>();
    private final Map<String, float[]> squares = new TreeMap<>();

    private SoftmaxTrainer(int classes, double decay) {
        this.classes = classes;
        this.decay = decay;
    }

    /**
     * Features that occur once only are left out.
     *
     * @param decay by how much weights are drawn to nothing at each step
     */
    public static Softmax train(List<Row> rows, int classes, double decay) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        SoftmaxTrainer trainer = new SoftmaxTrainer(classes, decay);
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            List<String> features = row.features().stream()
                    .filter(f -> counts.getOrDefault(f, 0) > 1)
                    .toList();
            kept.add(new Row(features, row.label()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Row row : kept) {
                trainer.step(row);
            }
        }
        return new Softmax(classes, trainer.weights);
    }

    private void step(Row row) {
        double[] p = Softmax.probabilities(classes, weights, row.features());
        for (String feature : row.features()) {
            float[] w = weights.computeIfAbsent(feature, f -> new float[classes]);
            float[] s = squares.computeIfAbsent(feature, f -> new float[classes]);
            for (int i = 0; i < classes; i++) {
                double gradient = p[i] - (i == row.label() ? 1 : 0) + decay * w[i];
                s[i] += (float) (gradient * gradient);
                w[i] -= (float) (STEP * gradient / Math.sqrt(s[i] + 1e-3));
            }
        }
    }
}
