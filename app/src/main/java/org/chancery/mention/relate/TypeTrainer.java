package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ontology.PloverType;

/** Learns a {@link TypeModel} by gradient descent with adaptive steps; the same rows give the same model. */
final class TypeTrainer {

    private static final int ROUNDS = 40;
    private static final double STEP = 0.15;
    private static final double DECAY = 0.003;

    /** A sentence as the model sees it. */
    record Row(List<String> features, PloverType type) {}

    private final Map<String, float[]> weights = new TreeMap<>();
    private final Map<String, float[]> squares = new TreeMap<>();

    /** Features that occur once only are left out. */
    static Map<String, float[]> train(List<Row> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        TypeTrainer trainer = new TypeTrainer();
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            List<String> features = row.features().stream()
                    .filter(f -> counts.getOrDefault(f, 0) > 1)
                    .toList();
            kept.add(new Row(features, row.type()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Row row : kept) {
                trainer.step(row);
            }
        }
        return trainer.weights;
    }

    private void step(Row row) {
        double[] p = TypeModel.probabilities(weights, row.features());
        for (String feature : row.features()) {
            float[] w = weights.computeIfAbsent(feature, f -> new float[TypeModel.TYPES]);
            float[] s = squares.computeIfAbsent(feature, f -> new float[TypeModel.TYPES]);
            for (int i = 0; i < TypeModel.TYPES; i++) {
                double gradient = p[i] - (i == row.type().ordinal() ? 1 : 0) + DECAY * w[i];
                s[i] += (float) (gradient * gradient);
                w[i] -= (float) (STEP * gradient / Math.sqrt(s[i] + 1e-3));
            }
        }
    }
}
