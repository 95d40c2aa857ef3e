package org.chancery.actor;

import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Tells who pays a visit in a clause: whoever visits, arrives, flies in, or makes a trip. */
final class Journeys {

    private static final Set<String> VERBS = WordLists.of("actor/wordlists.txt").get("journeys");
    private static final Set<String> LIGHT = WordLists.of("actor/wordlists.txt").get("light verbs of journeys");
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
