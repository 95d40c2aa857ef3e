package org.chancery.actor;

import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom {@code whose} stands for. */
final class RelativePossessor {

    private RelativePossessor() {}

    /** Whom {@code whose} stands for: what its relative clause hangs on, else who was named last before it; or null. */
    static @Nullable Entity antecedent(Discourse discourse, Sentence sentence, int whose) {
        int at = whose;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            Token token = sentence.token(at);
            if (token.role() == Role.RELATIVE) {
                Occurrence head = token.head() < 0 ? null : discourse.at(sentence.index(), token.head());
                if (head != null && head.entities().size() == 1 && head.head() < whose) {
                    return head.first();
                }
                break;
            }
            at = token.head();
        }
        Occurrence last =
                discourse.occurrences.isEmpty() ? null : discourse.occurrences.get(discourse.occurrences.size() - 1);
        boolean beside = last != null
                && last.sentence() == sentence.index()
                && last.entities().size() == 1;
        return beside && last != null ? last.first() : null;
    }
}
