package org.chancery.event.words;

import java.util.List;

/** Brings the noun, the verb and the agent of one act to one root: {@code nominate}, {@code nomination}, {@code nominee}. */
public final class Derivation {

    private static final List<String> ENDINGS = List.of(
            "ization", "isation", "ation", "ition", "ution", "ement", "ment", "ance", "ence", "ion", "ing", "ure",
            "ate", "ize", "ery", "age", "ive", "ee", "er", "or", "al", "ist", "y", "e");

    /** A root is not shorter than this: below, chance likeness is more frequent than kinship. */
    private static final int SHORTEST = 4;

    private Derivation() {}

    /** @param lemma a base form in lower case */
    public static String root(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }
}
