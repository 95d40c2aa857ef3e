package org.chancery.time;

import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Whether two expressions date one noun: {@code a July summit, called for the 4th}. Then the day is of that month,
 * whatever the tense of what sets it says.
 */
final class SharedNoun {

    private static final Set<String> SCHEDULING =
            WordLists.of("time/wordlists.txt").get("scheduling");

    private SharedNoun() {}

    /** @param month an expression before {@code day} in its sentence */
    static boolean of(Sentence sentence, Span month, Span day) {
        int noun = scheduled(sentence, sentence.headOf(day));
        int at = sentence.headOf(month);
        for (int steps = 0; noun >= 0 && at >= 0 && steps < sentence.size(); steps++) {
            if (at == noun) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** Whether a noun is another one, or that hangs in it: {@code Bern} in {@code a summit in Bern}. */
    static boolean holds(Sentence sentence, int noun, int inner) {
        return noun == inner || outermost(sentence, inner) == noun;
    }

    /** The noun that the verb above an expression sets a time for, with the noun that it hangs in; or -1. */
    private static int scheduled(Sentence sentence, int from) {
        int at = from;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return SCHEDULING.contains(token.lemma()) ? outermost(sentence, noun(sentence, token)) : -1;
            }
            at = token.head();
        }
        return -1;
    }

    private static int noun(Sentence sentence, Token verb) {
        if (verb.role() == Role.REDUCED_RELATIVE || verb.role() == Role.RELATIVE) {
            return verb.head();
        }
        for (Token subject : sentence.children(verb.index(), Role.PASSIVE_SUBJECT)) {
            return subject.index();
        }
        return -1;
    }

    /** {@code summit} for {@code Bern} in {@code a July summit in Bern, called for …}. */
    private static int outermost(Sentence sentence, int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            int preposition = sentence.token(at).head();
            int above = preposition < 0 || sentence.token(preposition).role() != Role.PREPOSITION
                    ? -1
                    : sentence.token(preposition).head();
            if (above < 0 || !sentence.token(above).isNoun()) {
                return at;
            }
            at = above;
        }
        return at;
    }
}
