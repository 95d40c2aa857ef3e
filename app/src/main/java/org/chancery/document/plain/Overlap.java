package org.chancery.document.plain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.WordLists;

/** How much two texts speak of the same things: the share of one's longer words, by their first letters. */
public final class Overlap {

    private static final int STEM = 5;
    private static final int SHORTEST = 4;
    private static final Set<String> COMMON =
            WordLists.of("document/wordlists.txt").get("common stems");

    private Overlap() {}

    /** The stems of a text's content words. */
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        add(text, stems);
        return stems;
    }

    /** The stems of several texts. */
    public static Set<String> stems(Collection<String> texts) {
        Set<String> stems = new HashSet<>();
        texts.forEach(text -> add(text, stems));
        return stems;
    }

    /** The share of {@code line}'s content words that {@code body} has too; 0 if it has none. */
    public static double share(String line, Set<String> body) {
        Set<String> stems = stems(line);
        if (stems.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String stem : stems) {
            common += body.contains(stem) ? 1 : 0;
        }
        return (double) common / stems.size();
    }

    private static void add(String text, Set<String> stems) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                if (i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1))) {
                    stems.add(text.substring(i, i + 2));
                }
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int start = i;
                while (i < text.length()
                        && Character.isLetterOrDigit(text.charAt(i))
                        && !Character.isIdeographic(text.charAt(i))) {
                    i++;
                }
                boolean name = Character.isUpperCase(c) && i - start == 3;
                if (i - start >= SHORTEST || name) {
                    String stem =
                            text.substring(start, Math.min(i, start + STEM)).toLowerCase(Locale.ROOT);
                    if (!COMMON.contains(stem)) {
                        stems.add(stem);
                    }
                }
            } else {
                i++;
            }
        }
    }
}
