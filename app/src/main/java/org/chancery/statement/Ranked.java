package org.chancery.statement;

import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** {@code the third country to ratify}, {@code the last to ratify}: what is ranked by an act has done it. */
public final class Ranked {

    private static final Set<String> RANKS =
            WordLists.of("statement/wordlists.txt").get("ranks");

    private Ranked() {}

    /** Whether the noun at an index is ranked, or is itself a rank. */
    public static boolean is(Sentence sentence, int noun) {
        return ranks(sentence.token(noun))
                || sentence.children(noun, Role.MODIFIER).stream().anyMatch(Ranked::ranks);
    }

    private static boolean ranks(Token word) {
        return word.name() == NameType.ORDINAL || RANKS.contains(word.lemma()) || RANKS.contains(word.form());
    }
}
