package org.chancery.model.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.model.HashTable;
import org.chancery.model.TextHash;

/** Collects words with small values and lays them out as a table of {@link HashTable} without mistakes. */
final class WordTableBuilder {

    private static final int ATTEMPTS = 1000;

    private final Map<Long, Integer> values = new LinkedHashMap<>();
    private int kind;

    /** @param value greater than 0 */
    void put(long hash, int value) {
        Integer before = values.put(hash, value);
        if (before != null && before != value) {
            throw new IllegalStateException("two words with one hash");
        }
    }

    int size() {
        return values.size();
    }

    /** The cells; {@link #kind} tells then which kind of key they were laid out with. */
    int[] build(int valueBits) {
        int size = Integer.highestOneBit(values.size() * 3 / 2) * 2;
        for (kind = 0; kind < ATTEMPTS; kind++) {
            int[] cells = new int[size];
            if (fill(cells, valueBits)) {
                return cells;
            }
        }
        throw new IllegalStateException("no layout without mistakes found");
    }

    int kind() {
        return kind;
    }

    private boolean fill(int[] cells, int valueBits) {
        for (Map.Entry<Long, Integer> entry : values.entrySet()) {
            if (!HashTable.putWord(cells, valueBits, TextHash.key(kind, entry.getKey()), entry.getValue())) {
                return false;
            }
        }
        return true;
    }
}
