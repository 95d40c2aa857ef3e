package org.chancery.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets, which everything inside counts in, and Unicode code points, which the filters
 * speak. Costs nothing for texts without supplementary characters.
 */
public final class CodePoints {

    /** Offsets of the second half of every surrogate pair, ascending. */
    private final int[] lows;

    private CodePoints(int[] lows) {
        this.lows = lows;
    }

    public static CodePoints of(String text) {
        int[] lows = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == lows.length) {
                    lows = Arrays.copyOf(lows, Math.max(8, count * 2));
                }
                lows[count++] = i;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(lows, count));
    }

    /** The code point offset of a UTF-16 offset; one inside a pair counts as behind it. */
    public int fromUtf16(int offset) {
        return offset - before(offset);
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int offset) {
        int utf16 = offset;
        for (int low : lows) {
            if (low > utf16) {
                break;
            }
            utf16++;
        }
        return utf16;
    }

    /** How many pairs end at or before {@code offset}. */
    private int before(int offset) {
        int at = Arrays.binarySearch(lows, offset);
        return at < 0 ? -at - 1 : at;
    }
}
