package org.chancery.mention.learned;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words of a sentence that say what happens in it, without its names and without any entry of the lexicon. */
final class WordFeatures {

    private WordFeatures() {}

    static List<String> of(Sentence sentence) {
        Set<String> found = new TreeSet<>();
        found.add("bias");
        for (Token token : sentence.tokens()) {
            Role role = token.role();
            if (isName(token)) {
                continue;
            }
            if (token.isVerb() || token.isNoun() || token.isAdjective()) {
                found.add("word:" + token.lemma());
            } else if (role == Role.NEGATION || role == Role.MODAL) {
                found.add("modal:" + token.lemma());
            } else if (role == Role.PARTICLE || role == Role.PREPOSITION) {
                found.add("small:" + token.lemma());
                if (token.head() >= 0 && !isName(sentence.token(token.head()))) {
                    found.add("small:" + sentence.token(token.head()).lemma() + ">" + token.lemma());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() || token.name() != NameType.NONE;
    }
}
