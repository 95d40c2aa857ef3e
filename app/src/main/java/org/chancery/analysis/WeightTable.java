package org.chancery.analysis;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.chancery.model.HashTable;
import org.chancery.model.PackedModel;

/** The weights of one linear model: a row of weights, one for each label, for every feature that has any. */
final class WeightTable {

    private static final VarHandle ROWS = MethodHandles.arrayElementVarHandle(float[][].class);

    final int labels;

    private final long[] cells;
    private final int shift;
    private final byte[] rowLabels;
    private final float[] rowWeights;

    /** Rows of so many weights and more, a quarter of the labels, are added faster whole. */
    private final int full;

    /** Full rows begin so far apart that the place of each, less so many bits, is its own. */
    private final int apart;

    /**
     * Full rows written out, each when it is first needed: an array each, so that the compiler sees two arrays walked in
     * step and adds several at once.
     */
    private final float[][] fullRows;

    WeightTable(PackedModel model, String name, int labels) {
        this.labels = labels;
        cells = model.longs(name + ".cells");
        shift = HashTable.shift(cells.length);
        rowLabels = model.bytes(name + ".rowLabels");
        rowWeights = model.floats(name + ".rowWeights");
        full = (labels + 3) / 4;
        apart = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(full);
        fullRows = new float[(rowWeights.length >>> apart) + 1][];
    }

    /** Where the row of a feature lies; 0 for a feature without weights. */
    long row(long key) {
        return HashTable.weightCell(cells, shift, key);
    }

    /** Adds a row to the sums, one for each label. */
    void add(long row, float[] sums) {
        int from = (int) (row >>> 40);
        int length = (int) (row >>> 32) & 0xFF;
        if (length >= full) {
            float[] whole = (float[]) ROWS.getAcquire(fullRows, from >>> apart);
            add(whole == null ? written(from, length) : whole, sums);
            return;
        }
        for (int i = from; i < from + length; i++) {
            sums[rowLabels[i] & 0xFF] += rowWeights[i];
        }
    }

    /** Two threads may write the same row: either is as good. */
    private float[] written(int from, int length) {
        float[] whole = new float[labels];
        for (int i = from; i < from + length; i++) {
            whole[rowLabels[i] & 0xFF] = rowWeights[i];
        }
        ROWS.setRelease(fullRows, from >>> apart, whole);
        return whole;
    }

    /** Adds what was summed before. */
    static void add(float[] row, float[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += row[label];
        }
    }
}
