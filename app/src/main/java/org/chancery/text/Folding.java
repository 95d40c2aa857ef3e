package org.chancery.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds words for look-up: lower case, no marks above or below letters, no full stops or apostrophes, a possessive
 * ending taken off, and parted at hyphens, so that {@code Kim Jong-un}, {@code Kim Jong Un} and {@code KIM JONG UN}
 * are one, and {@code U.S.} is {@code us}. Whoever looks up checks the case of the word as written.
 */
public final class Folding {

    private Folding() {}

    /** The folded parts of a phrase, in order. */
    public static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean inside = i < phrase.length() && !Character.isWhitespace(phrase.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addParts(phrase.substring(start, i), parts);
                start = -1;
            }
        }
        return parts;
    }

    /** The folded parts joined by blanks: a key for a map. */
    public static String key(String phrase) {
        return String.join(" ", parts(phrase));
    }

    /** Adds the folded parts of one word without white space: none for a mark, two for {@code Jong-un}. */
    public static void addParts(String word, List<String> parts) {
        int end = withoutPossessive(word);
        if (isPlain(word, end)) {
            parts.add(end == word.length() ? word : word.substring(0, end));
            return;
        }
        StringBuilder part = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (c < 128) {
                if (c >= 'A' && c <= 'Z') {
                    part.append((char) (c + 32));
                } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    part.append(c);
                } else if (c != '.' && c != '\'' && c != '`') {
                    part = flushed(part, parts);
                }
            } else if (Character.isLetterOrDigit(c)) {
                appendFolded(c, part);
            } else if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                part = flushed(part, parts);
            }
        }
        flushed(part, parts);
    }

    private static StringBuilder flushed(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
        return part;
    }

    private static boolean isPlain(String word, int end) {
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return end > 0;
    }

    private static int withoutPossessive(String word) {
        int length = word.length();
        if (length > 2
                && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S')
                && isApostrophe(word.charAt(length - 2))) {
            return length - 2;
        }
        return length;
    }

    private static boolean isApostrophe(char c) {
        return c == '\''
                || c == '`'
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02BC'
                || c == '\u02BB'
                || c == '\u00B4';
    }

    private static void appendFolded(char c, StringBuilder out) {
        switch (c) {
            case '\u00F8', '\u00D8' -> out.append('o');
            case '\u0142', '\u0141' -> out.append('l');
            case '\u0111', '\u0110', '\u00F0', '\u00D0' -> out.append('d');
            case '\u00DF' -> out.append("ss");
            case '\u00E6', '\u00C6' -> out.append("ae");
            case '\u0153', '\u0152' -> out.append("oe");
            case '\u00FE', '\u00DE' -> out.append("th");
            case '\u0131', '\u0130' -> out.append('i');
            case '\u0259', '\u018F' -> out.append('a');
            default -> {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                out.append(Character.toLowerCase(parts.charAt(0)));
            }
        }
    }
}
