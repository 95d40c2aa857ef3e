package org.chancery.actor;

import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells who pays a visit in a clause: whoever visits, arrives, flies in, or makes a trip. */
final class Journeys {

    private static final Set<String> VERBS = Set.of("visit", "arrive", "travel", "fly", "land", "tour");
    private static final Set<String> LIGHT = Set.of(
            "make", "pay", "begin", "start", "end", "conclude", "complete", "undertake", "continue", "finish", "open");
    private static final Set<String> NOUNS = Set.of("visit", "trip", "tour", "journey");

    private Journeys() {}

    /** Whether the phrase headed by a token is the subject of such a verb. */
    static boolean isMadeBy(Sentence sentence, int head) {
        Token subject = sentence.token(head);
        if (subject.role() != Role.SUBJECT || subject.head() < 0) {
            return false;
        }
        Token verb = sentence.token(subject.head());
        if (VERBS.contains(verb.lemma())) {
            return true;
        }
        if (LIGHT.contains(verb.lemma())) {
            for (int child : sentence.children(verb.index())) {
                Token object = sentence.token(child);
                if (object.role() == Role.OBJECT && NOUNS.contains(object.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }
}
