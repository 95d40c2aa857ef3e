package org.chancery.mention.relate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ontology.PloverType;
import org.chancery.text.KnowledgeLines;

/**
 * A softmax over PLOVER's types, learned from sentences written for this project ({@code app/src/training}) by
 * {@code chancery train}. Immutable.
 */
final class TypeModel {

    static final String RESOURCE = "type-model.tsv";
    static final int TYPES = PloverType.STATE.ordinal();

    private final Map<String, float[]> weights;

    TypeModel(Map<String, float[]> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model of the class path: a feature a line, a tab, then weights by type separated by blanks. */
    static TypeModel load() {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : KnowledgeLines.of("mention/" + RESOURCE)) {
            int tab = line.indexOf('\t');
            float[] row = new float[TYPES];
            String[] cells = line.substring(tab + 1).split(" ");
            for (int i = 0; i < TYPES; i++) {
                row[i] = Float.parseFloat(cells[i]);
            }
            weights.put(line.substring(0, tab), row);
        }
        return new TypeModel(weights);
    }

    /** Probabilities by ordinal of the type. */
    double[] probabilities(List<String> features) {
        return probabilities(weights, features);
    }

    static double[] probabilities(Map<String, float[]> weights, List<String> features) {
        double[] scores = new double[TYPES];
        for (String feature : features) {
            float[] row = weights.get(feature);
            for (int i = 0; row != null && i < TYPES; i++) {
                scores[i] += row[i];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < TYPES; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < TYPES; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
