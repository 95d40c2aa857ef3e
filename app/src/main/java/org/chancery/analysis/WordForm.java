package org.chancery.analysis;

import java.util.Arrays;
import org.chancery.model.TextHash;

/**
 * The generalised form of a word that the models were trained on: symbols made plain, numbers made {@code 0}, repeated
 * marks cut to two, links made {@code #hlink#}. A scratch object: {@link #set} fills it anew.
 */
final class WordForm {

    private static final char[] LINK = "#hlink#".toCharArray();

    /** Simplified form, and the same in lower case. */
    char[] simple = new char[64];

    char[] lower = new char[64];
    int length;

    private char[] scratch = new char[64];

    void set(char[] text, int start, int end) {
        int size = end - start;
        if (scratch.length < size) {
            scratch = new char[size * 2];
            simple = new char[size * 2];
            lower = new char[size * 2];
        }
        if (isLink(text, start, end)) {
            System.arraycopy(LINK, 0, simple, 0, LINK.length);
            length = LINK.length;
        } else {
            for (int i = 0; i < size; i++) {
                scratch[i] = Characters.generalized(text[start + i]);
            }
            collapse(size);
        }
        for (int i = 0; i < length; i++) {
            lower[i] = Characters.lower(simple[i]);
        }
    }

    boolean isLink() {
        return length == LINK.length && Arrays.equals(simple, 0, length, LINK, 0, LINK.length);
    }

    String lowerText() {
        return new String(lower, 0, length);
    }

    long simpleHash() {
        return hash(simple, 0, length);
    }

    long lowerHash() {
        return hash(lower, 0, length);
    }

    /** Hash of the first {@code n} letters of the lower form. */
    long prefixHash(int n) {
        return hash(lower, 0, n);
    }

    /** Hash of the last {@code n} letters of the lower form. */
    long suffixHash(int n) {
        return hash(lower, length - n, length);
    }

    /** Writes the shape ({@code Aa}, {@code 1}, …; at most two of a kind in a row) into {@code into}; returns its length. */
    int shape(char[] into) {
        int size = 0;
        int run = 0;
        char before = 0;
        for (int i = 0; i < length; i++) {
            char kind = Characters.shape(simple[i]);
            run = kind == before ? run + 1 : 0;
            before = kind;
            if (run < 2) {
                into[size++] = kind;
            }
        }
        return size;
    }

    private static long hash(char[] chars, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = TextHash.add(hash, chars[i]);
        }
        return hash;
    }

    private void collapse(int size) {
        int kept = 0;
        char before = 0;
        for (int i = 0; i < size; i++) {
            i = beyondSign(i, size);
            char now = scratch[i];
            if (now == '%') {
                if (Characters.isDigit(before)) {
                    continue;
                }
            } else if (joinsDigits(now) && i + 1 < size) {
                int next = beyondSign(i + 1, size);
                if (Characters.isDigit(scratch[next])) {
                    if (i == 0) {
                        i = next;
                        now = scratch[i];
                    } else if (Characters.isDigit(before)) {
                        i = next;
                        continue;
                    }
                }
            }
            if (!Characters.isDigit(now)) {
                simple[kept++] = now;
            } else if (!Characters.isDigit(before)) {
                simple[kept++] = '0';
            }
            before = now;
        }
        length = cutRepeatedMarks(kept);
    }

    private int beyondSign(int i, int size) {
        char c = scratch[i];
        return (c == '$' || c == '#') && i + 1 < size && Characters.isDigit(scratch[i + 1]) ? i + 1 : i;
    }

    private static boolean joinsDigits(char c) {
        return Characters.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    private int cutRepeatedMarks(int size) {
        System.arraycopy(simple, 0, scratch, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            char c = scratch[i];
            boolean third = i > 1 && Characters.isMark(c) && c == scratch[i - 1] && c == scratch[i - 2];
            if (!third) {
                simple[kept++] = c;
            }
        }
        return kept;
    }

    /** Whether a word holds something like a host name, an address with a protocol or an IPv4 number. */
    private static boolean isLink(char[] text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text[i] == '.') {
                if (Characters.isWord(text[i - 1])
                        && i + 2 < end
                        && Characters.isLetter(text[i + 1])
                        && Characters.isLetter(text[i + 2])) {
                    return true;
                }
                if (isAddressNumber(text, i - 3, start, end)) {
                    return true;
                }
            } else if (text[i] == ':' && i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/') {
                return i - start >= 3
                        && (startsWith(text, start, "http")
                                || startsWith(text, start, "ftp")
                                || startsWith(text, start, "sftp"));
            }
        }
        return false;
    }

    private static boolean startsWith(char[] text, int start, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (start + i >= text.length || Characters.lower(text[start + i]) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressNumber(char[] text, int from, int start, int end) {
        if (from < start
                || !Characters.isDigit(text[from])
                || !Characters.isDigit(text[from + 1])
                || !Characters.isDigit(text[from + 2])) {
            return false;
        }
        int at = from + 3;
        for (int group = 0; group < 3; group++) {
            if (at + 1 >= end || text[at] != '.' || !Characters.isDigit(text[at + 1])) {
                return false;
            }
            at += 2;
            for (int more = 0; more < 2 && at < end && Characters.isDigit(text[at]); more++) {
                at++;
            }
        }
        return true;
    }
}
