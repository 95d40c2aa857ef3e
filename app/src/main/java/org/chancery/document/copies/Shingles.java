package org.chancery.document.copies;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text is known by: the hashes of its shingles, ascending, each once. Words are folded to letters and digits in
 * lower case, so that marks, quotes and line ends make no difference.
 */
public final class Shingles implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One class of hashes in so many is kept for finding a text, and always the smallest few. */
    private static final int EVERY = 4;

    private static final int SMALLEST = 8;

    private static final int WORDS = 5;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** The shingles of {@code text}; a text of fewer than five words has one, made of all it has. */
    public static Shingles of(String text) {
        long[] words = words(text);
        if (words.length == 0) {
            return new Shingles(new long[0]);
        }
        int count = Math.max(1, words.length - WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = SEED;
            for (int k = i; k < Math.min(words.length, i + WORDS); k++) {
                hash = mix(hash ^ words[k]);
            }
            hashes[i] = hash;
        }
        Arrays.sort(hashes);
        int distinct = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return new Shingles(Arrays.copyOf(hashes, distinct));
    }

    public int size() {
        return hashes.length;
    }

    /** Hashes of the shingles that a text is found by: about a quarter of them, the same in every text. */
    public long[] kept() {
        return IntStream.range(0, hashes.length)
                .filter(i -> i < SMALLEST || Math.floorMod(hashes[i], EVERY) == 0)
                .mapToLong(i -> hashes[i])
                .toArray();
    }

    /** How much of the shorter text the longer one holds, from 0 to 1. */
    public double share(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) common(other) / shorter;
    }

    /** How many shingles two texts share. */
    public int common(Shingles other) {
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < hashes.length && k < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] words(String text) {
        long[] words = new long[text.length() / 4 + 8];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            boolean ideograph = Character.isIdeographic(text.charAt(i));
            long hash = SEED;
            int start = i;
            while (i < text.length()
                    && Character.isLetterOrDigit(text.charAt(i))
                    && (i == start || !ideograph && !Character.isIdeographic(text.charAt(i)))) {
                hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
                i++;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
