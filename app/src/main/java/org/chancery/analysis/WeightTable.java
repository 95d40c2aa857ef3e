package org.chancery.analysis;

import org.chancery.model.HashTable;
import org.chancery.model.PackedModel;

/** The weights of one linear model: a row of weights, one for each label, for every feature that has any. */
final class WeightTable {

    /** The length of a row that is kept whole; its offset is then its number among those. */
    private static final int DENSE = 0xFF;

    final int labels;

    private final long[] cells;
    private final int shift;
    private final byte[] rowLabels;
    private final float[] rowWeights;
    /** Rows kept whole: an array each, so that the compiler sees two arrays walked in step and adds several at once. */
    private final float[][] denseRows;

    WeightTable(PackedModel model, String name, int labels) {
        this.labels = labels;
        cells = model.longs(name + ".cells");
        shift = HashTable.shift(cells.length);
        rowLabels = model.bytes(name + ".rowLabels");
        rowWeights = model.floats(name + ".rowWeights");
        denseRows = makeDense();
    }

    /** Where the row of a feature lies; 0 for a feature without weights. */
    long row(long key) {
        return HashTable.weightCell(cells, shift, key);
    }

    /** Adds a row to the sums, one for each label. */
    void add(long row, float[] sums) {
        int from = (int) (row >>> 40);
        int length = length(row);
        if (length == DENSE) {
            add(denseRows[from], sums);
            return;
        }
        for (int i = from; i < from + length; i++) {
            sums[rowLabels[i] & 0xFF] += rowWeights[i];
        }
    }

    /** Adds what was summed before. */
    static void add(float[] row, float[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += row[label];
        }
    }

    /** Writes out the rows in which a quarter or more of the labels have a weight: these are added faster whole. */
    private float[][] makeDense() {
        int count = 0;
        for (long cell : cells) {
            count += isFull(cell) ? 1 : 0;
        }
        float[][] dense = new float[count][labels];
        int row = 0;
        for (int slot = 0; slot < cells.length; slot++) {
            long cell = cells[slot];
            if (isFull(cell)) {
                int from = (int) (cell >>> 40);
                for (int i = from; i < from + length(cell); i++) {
                    dense[row][rowLabels[i] & 0xFF] = rowWeights[i];
                }
                cells[slot] = (long) row << 40 | (long) DENSE << 32 | (cell & 0xFFFFFFFFL);
                row++;
            }
        }
        return dense;
    }

    private boolean isFull(long cell) {
        return length(cell) * 4 >= labels;
    }

    private static int length(long cell) {
        return (int) (cell >>> 32) & 0xFF;
    }
}
