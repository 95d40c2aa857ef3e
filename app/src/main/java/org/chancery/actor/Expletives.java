package org.chancery.actor;

import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Tells an {@code it} that stands for nobody: {@code it is clear that …}, {@code it rained}. */
final class Expletives {

    private static final Set<String> PREDICATES =
            WordLists.of("actor/wordlists.txt").get("it is");

    private Expletives() {}

    static boolean isOne(Sentence sentence, int at) {
        Token it = sentence.token(at);
        if (it.role() == Role.EXPLETIVE) {
            return true;
        }
        if (it.role() != Role.SUBJECT && it.role() != Role.PASSIVE_SUBJECT || it.head() < 0) {
            return false;
        }
        Token verb = sentence.token(it.head());
        if (PREDICATES.contains(verb.lemma())) {
            return true;
        }
        if (verb.lemma().equals("be")) {
            for (int child : sentence.children(verb.index())) {
                Token token = sentence.token(child);
                if (token.role() == Role.PREDICATE && PREDICATES.contains(token.lemma())) {
                    return true;
                }
            }
        }
        return it.role() == Role.PASSIVE_SUBJECT && sentence.hasChild(verb.index(), Role.COMPLEMENT);
    }
}
