package org.chancery.document.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts by a part of their shingles: those whose hash falls into one of four classes, and always the smallest few. */
public final class CopyIndex {

    private static final int EVERY = 4;
    private static final int SMALLEST = 8;
    private static final int TOO_COMMON = 500;

    private final Map<Long, List<String>> byHash = new HashMap<>();

    /** Takes a text in. */
    public void add(String id, Shingles shingles) {
        for (int i = 0; i < shingles.size(); i++) {
            if (isKept(shingles, i)) {
                byHash.computeIfAbsent(shingles.hash(i), hash -> new ArrayList<>(1))
                        .add(id);
            }
        }
    }

    /** Ids of the texts that share a kept shingle; a shingle that very many share says nothing. */
    public List<String> alike(Shingles shingles) {
        Map<String, Integer> shared = new TreeMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            if (isKept(shingles, i)) {
                List<String> ids = byHash.getOrDefault(shingles.hash(i), List.of());
                if (ids.size() <= TOO_COMMON) {
                    ids.forEach(id -> shared.merge(id, 1, Integer::sum));
                }
            }
        }
        return List.copyOf(shared.keySet());
    }

    private static boolean isKept(Shingles shingles, int i) {
        return i < SMALLEST || Math.floorMod(shingles.hash(i), EVERY) == 0;
    }
}
