package org.chancery.model;

/**
 * Open-addressed tables over 64-bit keys that keep only a part of the key. Packed beside each other so that one look
 * touches one line of the cache.
 *
 * <p>A weight table has 64-bit cells: 24 bits of row offset, 8 bits of row length, 32 bits of key. A word table has
 * 32-bit cells: the value in the low {@code valueBits}, the key above. 0 is an empty cell, so values are never 0. A key
 * that was never put is taken for another with a chance of about 1 in 2^32 in the first, 1 in 2^20 in the second; the
 * packer makes sure that keys which were put are never mistaken.
 */
public final class HashTable {

    private HashTable() {}

    /** The cell for {@code key} in a weight table, or 0. */
    public static long weightCell(long[] cells, int shift, long key) {
        int mask = cells.length - 1;
        int print = (int) key;
        for (int slot = (int) (key >>> shift); ; slot = (slot + 1) & mask) {
            long cell = cells[slot];
            if (cell == 0) {
                return 0;
            }
            if ((int) cell == print) {
                return cell;
            }
        }
    }

    /** The value for {@code key} in a word table, or 0. */
    public static int word(int[] cells, int shift, int valueBits, long key) {
        int mask = cells.length - 1;
        int print = (int) key << valueBits;
        int valueMask = (1 << valueBits) - 1;
        for (int slot = (int) (key >>> shift); ; slot = (slot + 1) & mask) {
            int cell = cells[slot];
            if (cell == 0) {
                return 0;
            }
            if ((cell & ~valueMask) == print) {
                return cell & valueMask;
            }
        }
    }

    /** How far a key is shifted right to give a slot of a table with {@code size} cells, a power of two. */
    public static int shift(int size) {
        return 64 - Integer.numberOfTrailingZeros(size);
    }

    /** Puts a cell; false if another key would be mistaken for this one. */
    public static boolean putWeightCell(long[] cells, long key, long offset, int length) {
        int slot = (int) (key >>> shift(cells.length));
        while (cells[slot] != 0) {
            if ((int) cells[slot] == (int) key) {
                return false;
            }
            slot = (slot + 1) & (cells.length - 1);
        }
        cells[slot] = offset << 40 | (long) length << 32 | (key & 0xFFFFFFFFL);
        return true;
    }

    /** Puts a value; false if another key would be mistaken for this one. */
    public static boolean putWord(int[] cells, int valueBits, long key, int value) {
        int slot = (int) (key >>> shift(cells.length));
        int print = (int) key << valueBits;
        while (cells[slot] != 0) {
            if ((cells[slot] & -(1 << valueBits)) == print) {
                return false;
            }
            slot = (slot + 1) & (cells.length - 1);
        }
        cells[slot] = print | value;
        return true;
    }
}
