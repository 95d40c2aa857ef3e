package org.chancery.actor;

import java.util.List;
import java.util.Set;
import org.chancery.text.Folding;
import org.chancery.text.WordLists;

/**
 * A key that spellings of one name share: {@code Andrei}, {@code Andrey} and {@code Андрей}; {@code Kim Jong-un} and
 * {@code Kim Jong Un}; {@code Mohammed} and {@code Muhammad}; {@code Yerlan} and {@code Erlan}; {@code Zelensky} and {@code Zelenskyy}.
 */
final class NameKey {

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g"
    };

    /** Spellings of one name that no rule joins. */
    private static final Set<String> MUHAMMADS =
            WordLists.of("actor/wordlists.txt").get("muhammad");

    private NameKey() {}

    /** The key of a name of several words, without blanks. */
    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String part : Folding.parts(name)) {
            key.append(ofPart(part));
        }
        return key.toString();
    }

    /** The key of one folded part. */
    static String ofPart(String part) {
        String latin = latin(part);
        if (MUHAMMADS.contains(latin)) {
            return "muhamad";
        }
        StringBuilder key = new StringBuilder(latin.length());
        int length = latin.length();
        int first = length > 3 && latin.startsWith("ye") ? 1 : 0;
        for (int i = first; i < length; i++) {
            char c = latin.charAt(i);
            char next = i + 1 < length ? latin.charAt(i + 1) : 0;
            switch (c) {
                case 'y', 'j' -> append(key, 'i');
                case 'w' -> append(key, 'v');
                case 'q' -> append(key, 'k');
                case 'c' -> append(key, next == 'h' || next == 'e' || next == 'i' ? 'c' : 'k');
                case 'x' -> {
                    append(key, 'k');
                    append(key, 's');
                }
                case 'p' -> {
                    append(key, next == 'h' ? 'f' : 'p');
                    i += next == 'h' ? 1 : 0;
                }
                case 'h' -> {
                    if (i == first) {
                        key.append('h');
                    }
                }
                case 'o' -> {
                    if (next == 'u' || next == 'o') {
                        i++;
                        append(key, 'u');
                    } else {
                        append(key, 'o');
                    }
                }
                case 'e' -> {
                    if (next == 'e') {
                        i++;
                        append(key, 'i');
                    } else if (next != 'y' && next != 'i' && next != 'j'
                            || i + 2 < length && isVowel(latin.charAt(i + 2))) {
                        append(key, 'e');
                    }
                }
                default -> append(key, c);
            }
        }
        return key.toString();
    }

    /** Whether two lists of folded parts of given names may name one person: equal keys, or initials that agree. */
    static boolean givenNamesFit(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean initial = a.length() == 1 || b.length() == 1;
            if (initial ? a.charAt(0) != b.charAt(0) : !ofPart(a).equals(ofPart(b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** Appends unless the letter only doubles the one before. */
    private static void append(StringBuilder key, char c) {
        if (key.length() == 0 || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }

    private static String latin(String part) {
        boolean plain = true;
        for (int i = 0; i < part.length() && plain; i++) {
            plain = part.charAt(i) < 0x400;
        }
        if (plain) {
            return part;
        }
        StringBuilder latin = new StringBuilder(part.length() + 4);
        for (int i = 0; i < part.length(); i++) {
            int at = CYRILLIC.indexOf(part.charAt(i));
            if (at >= 0) {
                latin.append(LATIN[at]);
            } else {
                latin.append(part.charAt(i));
            }
        }
        return latin.toString();
    }
}
