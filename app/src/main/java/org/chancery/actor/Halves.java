package org.chancery.actor;

import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** {@code the North}, {@code the South} in a report about one pair of states that are called so: the Koreas, the Sudans. */
final class Halves {

    private static final Set<String> PAIRS = WordLists.of("actor/wordlists.txt").get("halves");

    private Halves() {}

    /** The code of the state that a phrase means; null where it is no such phrase, or no pair or more than one is spoken of. */
    static @Nullable String of(Sentence sentence, NounPhrase phrase, Discourse discourse) {
        if (phrase.to() - phrase.from() != 2
                || !sentence.token(phrase.from()).form().equalsIgnoreCase("the")) {
            return null;
        }
        String side = sentence.token(phrase.from() + 1).form();
        boolean north = side.equals("North");
        if (!north && !side.equals("South")) {
            return null;
        }
        String found = null;
        for (String pair : PAIRS) {
            String[] codes = pair.split(" ");
            if (isSpokenOf(codes[0], discourse) || isSpokenOf(codes[1], discourse)) {
                if (found != null) {
                    return null;
                }
                found = codes[north ? 0 : 1];
            }
        }
        return found;
    }

    private static boolean isSpokenOf(String country, Discourse discourse) {
        for (Entity entity : discourse.entities) {
            if (country.equals(entity.country)) {
                return true;
            }
        }
        return false;
    }
}
