package org.chancery.document.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Texts by a part of their shingles, so that one text need not be compared with all. */
public final class CopyIndex {

    /**
     * Of the texts that share a shingle so many are remembered, the first: a dispatch that hundreds reprint is compared
     * with its first prints, and a motto that thousands end with with no more.
     */
    public static final int FIRST = 16;

    private final Map<Long, int[]> byHash = new HashMap<>();

    /** Takes a text in, under a number that is higher than those before. */
    public void add(int number, Shingles shingles) {
        for (long hash : shingles.kept()) {
            byHash.merge(hash, new int[] {number}, CopyIndex::first);
        }
    }

    /** Numbers of the texts that share a kept shingle, ascending. */
    public List<Integer> alike(Shingles shingles) {
        TreeSet<Integer> alike = new TreeSet<>();
        for (long hash : shingles.kept()) {
            for (int number : byHash.getOrDefault(hash, NONE)) {
                alike.add(number);
            }
        }
        return List.copyOf(alike);
    }

    private static final int[] NONE = {};

    /** The lowest numbers of both, ascending. */
    public static int[] first(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        return all.length <= FIRST ? all : Arrays.copyOf(all, FIRST);
    }
}
