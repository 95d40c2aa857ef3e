package org.chancery.mention;

import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** How strong a party came is no other party: {@code held a drill with more than 5,600 troops}. */
final class Strength {

    private static final Set<String> FORCES =
            WordLists.of("mention/wordlists.txt").get("forces");

    private Strength() {}

    /** Whether a mention is counted forces of no country behind {@code with}. */
    static boolean isTold(Sentence sentence, ActorMention mention) {
        Token head = sentence.token(mention.head());
        if (mention.actor().country() != null
                || !FORCES.contains(head.lemma())
                || head.role() != Role.PREPOSITION_OBJECT
                || !sentence.token(head.head()).lemma().equals("with")) {
            return false;
        }
        for (int child : sentence.children(mention.head())) {
            Token token = sentence.token(child);
            if (token.role() == Role.NUMBER || token.tag().equals("CD")) {
                return true;
            }
        }
        return false;
    }
}
