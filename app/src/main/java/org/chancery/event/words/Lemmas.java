package org.chancery.event.words;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.KnowledgeLines;

/**
 * Base forms of English words by rule, with a table of what the rules get wrong. No dictionary stands behind it: what
 * matters is that the forms of one word meet in one base form.
 */
public final class Lemmas {

    private static final Map<String, String> TABLE = load();

    private Lemmas() {}

    /** @param word in lower case, without a possessor's clitic */
    public static String of(String word) {
        String known = TABLE.get(word);
        if (known != null) {
            return known;
        }
        int length = word.length();
        if (length < 4 || !isLetter(word.charAt(length - 1))) {
            return word;
        }
        if (word.endsWith("s")) {
            return singular(word);
        }
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ed") && hasVowel(word, length - 2) && !word.endsWith("eed")) {
            return base(word.substring(0, length - 2));
        }
        if (word.endsWith("ing") && length > 4 && hasVowel(word, length - 3)) {
            return base(word.substring(0, length - 3));
        }
        return word;
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("oes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    /** Gives back what an ending took: a doubled consonant is undone, a silent e restored. */
    private static String base(String stem) {
        String known = TABLE.get(stem);
        if (known != null) {
            return known;
        }
        int length = stem.length();
        if (length < 2) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (last == before) {
            boolean keeps = last == 's'
                    || last == 'z'
                    || last == 'f'
                    || last == 'e'
                    || last == 'o'
                    || (last == 'l' && vowelGroups(stem) < 2);
            return keeps ? stem : stem.substring(0, length - 1);
        }
        return silentE(stem, length, last, before) ? stem + "e" : stem;
    }

    private static boolean silentE(String stem, int length, char last, char before) {
        boolean vowelBefore = isVowel(before);
        boolean twoVowels = vowelBefore && length > 2 && isVowel(stem.charAt(length - 3));
        switch (last) {
            case 'c', 'v', 'z', 'u':
                return true;
            case 's':
                return !stem.endsWith("cus") && (vowelBefore || "nrlp".indexOf(before) >= 0);
            case 'g':
                return before == 'd'
                        || before == 'r'
                        || before == 'l'
                        || (vowelBefore && !twoVowels)
                        || (before == 'n' && length > 4 && "ae".indexOf(stem.charAt(length - 3)) >= 0);
            case 'l':
                return "bcdfgkptz".indexOf(before) >= 0
                        || ((before == 'i' || before == 'u' || before == 'o') && !twoVowels)
                        || stem.endsWith("scal")
                        || stem.endsWith("hal");
            case 'r':
                return (before == 'i' || before == 'u') && !twoVowels
                        || (before == 'a' && !twoVowels)
                        || stem.endsWith("plor")
                        || stem.endsWith("gnor")
                        || stem.endsWith("stor");
            case 'n':
                return before == 'i' && !twoVowels
                        || stem.endsWith("pon") && length > 4
                        || stem.endsWith("tun")
                        || stem.endsWith("hron")
                        || stem.endsWith("clon");
            case 't':
                return (before == 'a' || before == 'u' || before == 'o') && !twoVowels
                        || stem.endsWith("uat")
                        || stem.endsWith("iat")
                        || stem.endsWith("creat")
                        || stem.endsWith("nit") && length > 4
                        || stem.endsWith("vit")
                        || stem.endsWith("xcit")
                        || stem.endsWith("plet")
                        || stem.endsWith("let") && length == 5
                        || stem.endsWith("writ")
                        || stem.endsWith("past") && length == 4;
            case 'd', 'k', 'm', 'p', 'b':
                return vowelBefore && !twoVowels && before != 'e' && !(last == 'm' && stem.endsWith("tom"))
                        || stem.endsWith("ced");
            default:
                return false;
        }
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        boolean in = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            groups += vowel && !in ? 1 : 0;
            in = vowel;
        }
        return groups;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Map<String, String> load() {
        Map<String, String> table = new HashMap<>();
        for (String line : KnowledgeLines.of("event/lemmas.txt")) {
            String[] parts = line.split(" +");
            table.putIfAbsent(parts[0], parts[0]);
            for (int i = 1; i < parts.length; i++) {
                table.putIfAbsent(parts[i], parts[0]);
            }
        }
        return table;
    }
}
