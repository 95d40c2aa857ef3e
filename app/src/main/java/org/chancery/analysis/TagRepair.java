package org.chancery.analysis;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Mends tags before the parser sees them. A participle in {@code -ed} between a noun and a determiner is no adjective but
 * a verb ({@code Quito armed the gang}); nor is {@code armed} between a name with {@code had} and those who are given arms. {@code If Harare signs,} has a verb, and
 * {@code as lies} a noun. What an abbreviation {@code imposed} at the head of a sentence, it did;, {@code Reports that …}
 * opens with a noun, and {@code neighbouring Chad} is no deed.
 */
final class TagRepair {

    private static final Set<String> OPENING =
            WordLists.of("analysis/wordlists.txt").get("openers of objects");
    /** Whom somebody arms; who has them has them anyway armed. */
    private static final Set<String> FIGHTERS =
            WordLists.of("analysis/wordlists.txt").get("fighters");

    private static final Set<String> CONDITIONS =
            WordLists.of("analysis/wordlists.txt").get("conditions");

    /** Tags of words that can open an object. */
    private static final Set<String> OBJECTS = Set.of("NN", "NNS", "NNP", "DT", "CD", "PRP$", "JJ");

    /** What opens {@code Reports that Quito had fallen were false}. */
    private static final Set<String> TELLINGS = Set.of("reports", "claims", "rumours", "rumors");

    private static final Set<String> NEIGHBOURING = Set.of("neighbouring", "neighboring");

    private TagRepair() {}

    /** The tag that a word must have, or null where the one it has may stand. */
    static @Nullable String of(String[] forms, String[] tags, int i) {
        if (i == 0 && forms.length > 2 && tags[0].equals("VBZ") && forms[1].equals("that")) {
            return TELLINGS.contains(forms[0].toLowerCase(Locale.ROOT)) ? "NNS" : null;
        }
        if (i == 0 || i + 1 >= forms.length) {
            return null;
        }
        String word = forms[i];
        String next = forms[i + 1].toLowerCase(Locale.ROOT);
        if (tags[i].equals("VBG") && NEIGHBOURING.contains(word) && tags[i + 1].startsWith("NNP")) {
            return "JJ";
        }
        if (word.equals("lies") && tags[i].equals("VBZ") && forms[i - 1].equals("as")) {
            return "NNS";
        }
        if (i == 2 && tags[i].equals("NNS") && next.equals(",") && tags[1].equals("NNP")) {
            return CONDITIONS.contains(forms[0]) && Character.isLowerCase(word.charAt(0)) ? "VBZ" : null;
        }
        if (tags[i].equals("VBN") && i == 1 && isAbbreviation(forms[0]) && tags[0].startsWith("NN")) {
            return word.endsWith("ed") && OBJECTS.contains(tags[2]) ? "VBD" : null;
        }
        if (!tags[i].equals("JJ")) {
            return null;
        }
        if (word.length() > 4 && word.endsWith("ed") && tags[i - 1].startsWith("NN") && OPENING.contains(next)) {
            return "VBD";
        }
        boolean had = i > 1 && forms[i - 1].equals("had") && tags[i - 2].startsWith("NNP");
        return had && word.equals("armed") && FIGHTERS.contains(next) ? "VBN" : null;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }
}
