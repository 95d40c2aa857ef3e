package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/**
 * A linear model over sparse features: the score of a label is the sum of the weights that the features present give
 * it. Its features are parted into groups by whoever uses it.
 */
final class LinearModel {

    final String[] labels;
    final long[] labelHash;
    final long[] labelPower;

    /** Words that the features look at, relative to the state; the caller says where they are. */
    final List<Feature.Place> places = new ArrayList<>();

    private final Lexicon lexicon;
    private final WeightTable weights;
    private final List<Feature> features = new ArrayList<>();

    LinearModel(PackedModel model, String name, Lexicon lexicon) {
        this.lexicon = lexicon;
        labels = model.lines(name + ".labels");
        labelHash = Arrays.stream(labels).mapToLong(TextHash::of).toArray();
        labelPower = Arrays.stream(labels)
                .mapToLong(label -> TextHash.power(label.length()))
                .toArray();
        weights = new WeightTable(model, name, labels.length);
        for (String line : model.lines(name + ".features")) {
            features.add(Feature.read(features.size(), line, places));
        }
    }

    /** Parts the features into {@code count} groups, by the number that {@code group} gives each. */
    List<FeatureGroup> groups(int count, ToIntFunction<Feature> group) {
        return IntStream.range(0, count)
                .mapToObj(number -> new FeatureGroup(
                        weights,
                        features.stream()
                                .filter(feature -> group.applyAsInt(feature) == number)
                                .toList(),
                        lexicon))
                .toList();
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
