package org.chancery.event.words;

import java.util.List;
import org.chancery.text.WordLists;

/** Brings the noun, the verb and the agent of one act to one root: {@code nominate}, {@code nomination}, {@code nominee}. */
public final class Derivation {

    private static final List<String> ENDINGS =
            WordLists.of("event/wordlists.txt").ordered("endings");

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
