package org.chancery.analysis;

import java.util.Arrays;

/**
 * One sentence under analysis, in arrays that are used again for the next. Words count from 1; 0 is the artificial root
 * above the sentence. A value that is missing has the power 0.
 */
final class Workspace {

    static final int[] NO_KINDS = {};

    int size;
    /** A column that is always empty: what stands beyond the sentence. */
    int none;

    /** {@link Features#FIELDS} values a word. */
    long[] hash = new long[0];

    long[] power = new long[0];

    KnownWord[] word = new KnownWord[0];

    int[] ambiguity = new int[0];
    int[] clusters = new int[0];
    int[] spelling = new int[0];
    int[][] gazetteer = new int[0][];

    /** Numbers of the labels given by tagger and name finder. */
    int[] tag = new int[0];

    int[] name = new int[0];

    int[] head = new int[0];
    /** Number of the arc's label, -1 for none. */
    int[] arc = new int[0];

    int[][] dependents = new int[0][];
    int[] dependentCount = new int[0];

    /** Makes room for a sentence of {@code words} words and forgets the last one. */
    void reset(int words) {
        size = words;
        none = words + 1;
        int columns = words + 2;
        if (ambiguity.length < columns) {
            grow(columns * 3 / 2);
        }
        Arrays.fill(power, 0, columns * Features.FIELDS, 0);
        Arrays.fill(ambiguity, 0, columns, 0);
        Arrays.fill(clusters, 0, columns, 0);
        Arrays.fill(spelling, 0, columns, 0);
        Arrays.fill(gazetteer, 0, columns, NO_KINDS);
        Arrays.fill(head, 0, columns, -1);
        Arrays.fill(arc, 0, columns, -1);
        Arrays.fill(dependentCount, 0, columns, 0);
    }

    void put(int field, int word, long valueHash, long valuePower) {
        hash[word * Features.FIELDS + field] = valueHash;
        power[word * Features.FIELDS + field] = valuePower;
    }

    /** Puts all that follows from the letters of a word. */
    void put(int index, KnownWord known) {
        word[index] = known;
        System.arraycopy(known.hash, 0, hash, index * Features.FIELDS, Features.FIELDS);
        System.arraycopy(known.power, 0, power, index * Features.FIELDS, Features.FIELDS);
        ambiguity[index] = known.ambiguity;
        clusters[index] = known.clusters;
        spelling[index] = index == 1 ? known.spelling & ~Spelling.FIRST_UPPER : known.spelling;
    }

    private void grow(int columns) {
        hash = new long[columns * Features.FIELDS];
        power = new long[columns * Features.FIELDS];
        word = new KnownWord[columns];
        ambiguity = new int[columns];
        clusters = new int[columns];
        spelling = new int[columns];
        gazetteer = new int[columns][];
        tag = new int[columns];
        name = new int[columns];
        head = new int[columns];
        arc = new int[columns];
        dependents = new int[columns][8];
        dependentCount = new int[columns];
    }
}
