package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** A delegation is of the country of those who lead it: {@code the delegation is headed by Oman's trade minister}. */
final class Leaders {

    private static final Set<String> LEAD = Set.of("lead", "head", "chair");

    private Leaders() {}

    /** Gives their leaders' country to the bodies that a sentence says are led by them. */
    static void tell(Sentence sentence, Discourse discourse) {
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || !LEAD.contains(verb.lemma())) {
                continue;
            }
            Entity led = led(sentence, verb, discourse);
            if (led == null || led.country != null || led.kind == Entity.Kind.PERSON) {
                continue;
            }
            for (int i : sentence.subtree(verb.index()).stream().toArray()) {
                Occurrence leader = i > verb.index() ? discourse.at(sentence.index(), i) : null;
                if (leader != null && leader.first().isSingularPerson() && leader.first().country != null) {
                    led.learn(leader.first().country, leader.first().sector, null);
                    break;
                }
            }
        }
    }

    private static @Nullable Entity led(Sentence sentence, Token verb, Discourse discourse) {
        for (Token subject : sentence.children(verb.index(), Role.PASSIVE_SUBJECT)) {
            Occurrence occurrence = discourse.at(sentence.index(), subject.index());
            return occurrence == null || occurrence.entities().size() > 1 ? null : occurrence.first();
        }
        return null;
    }
}
