package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A delegation is of the country of those who lead it: {@code the delegation is headed by Oman's trade minister}. */
final class Leaders {

    private static final Set<String> LEAD = Set.of("lead", "head", "chair");
    private static final int REACH = 5;

    private Leaders() {}

    /** Gives their leaders' country to the bodies that a sentence says are led by them. Needs no grammar. */
    static void tell(Sentence sentence, Discourse discourse) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!LEAD.contains(sentence.token(i).lemma())
                    || !sentence.token(i + 1).lemma().equals("by")) {
                continue;
            }
            Entity led = nearest(sentence, discourse, i - 1, Math.max(0, i - REACH), -1);
            if (led == null || led.country != null || led.kind == Entity.Kind.PERSON) {
                continue;
            }
            Entity leader = nearest(sentence, discourse, i + 2, Math.min(sentence.size() - 1, i + 2 * REACH), 1);
            if (leader != null && leader.isSingularPerson()) {
                led.learn(leader.country, leader.sector, null);
            }
        }
    }

    /** The first single entity met on the way from one token to another. */
    private static @Nullable Entity nearest(Sentence sentence, Discourse discourse, int from, int to, int step) {
        for (int i = from; step > 0 ? i <= to : i >= to; i += step) {
            Occurrence occurrence = discourse.at(sentence.index(), i);
            if (occurrence != null) {
                return occurrence.entities().size() == 1 ? occurrence.first() : null;
            }
        }
        return null;
    }
}
