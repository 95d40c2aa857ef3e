package org.chancery.model.pack;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.HashTable;
import org.chancery.model.TextHash;

/**
 * Packs one linear model. Most weights are 0: a feature's row keeps only the others, as a label (one byte) and a weight
 * each, and a feature's name is kept only as a hash. Weights keep all their bits.
 */
final class ModelPacker {

    private final String name;
    private final OnlineComponent<?, ?> component;
    private byte[] labels = new byte[1 << 16];
    private float[] weights = new float[1 << 16];
    private int used;

    ModelPacker(String name, OnlineComponent<?, ?> component) {
        this.name = name;
        this.component = component;
    }

    void write(SectionWriter out) throws IOException {
        if (component.getOptimizer().getBias() != 0
                || component.getOptimizer().getWeightVector().hasActivationFunction()) {
            throw new IOException(name + ": a bias or an activation function is not packed");
        }
        out.lines(name + ".labels", component.getOptimizer().getLabelMap().getLabelList());
        out.lines(name + ".features", template());
        out.longs(name + ".cells", cells());
        out.bytes(name + ".rowLabels", Arrays.copyOf(labels, used));
        out.floats(name + ".rowWeights", Arrays.copyOf(weights, used));
    }

    /** A line a feature, in the order of their types: features over sets first, marked with {@code *}. */
    private List<String> template() {
        FeatureTemplate<?, ?> template = component.getFeatureTemplate();
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add("* " + describe(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            lines.add(String.join(
                    " ", Arrays.stream(items).map(ModelPacker::describe).toList()));
        }
        return lines;
    }

    private static String describe(FeatureItem item) {
        return item.source + "," + item.window + "," + (item.relation == null ? "self" : item.relation) + ","
                + item.field + (item.attribute == null ? "" : "," + item.attribute);
    }

    private long[] cells() throws IOException {
        List<Object2IntMap<String>> maps = featureMap().getIndexMaps();
        long features = maps.stream().mapToLong(Object2IntMap::size).sum();
        long[] cells = new long[(int) Long.highestOneBit(features) * 4];
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> feature : maps.get(type).object2IntEntrySet()) {
                int start = used;
                appendRow(feature.getIntValue());
                if (used > start) {
                    long key = TextHash.key(type, TextHash.of(feature.getKey()));
                    if (!HashTable.putWeightCell(cells, key, start, used - start)) {
                        throw new IOException(name + ": two features with one key");
                    }
                }
            }
        }
        return cells;
    }

    private void appendRow(int feature) {
        MajorVector vector = component.getOptimizer().getWeightVector().getSparseWeightVector();
        if (feature <= 0 || feature >= vector.getFeatureSize()) {
            return;
        }
        int size = vector.getLabelSize();
        for (int label = 0; label < size; label++) {
            float weight = vector.get(feature * size + label);
            if (weight != 0) {
                if (used == weights.length) {
                    weights = Arrays.copyOf(weights, used * 2);
                    labels = Arrays.copyOf(labels, used * 2);
                }
                labels[used] = (byte) label;
                weights[used++] = weight;
            }
        }
    }

    private FeatureMap featureMap() throws IOException {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(component.getFeatureTemplate());
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
