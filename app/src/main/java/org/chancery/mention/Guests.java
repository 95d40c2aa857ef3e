package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Who {@code his guest}, {@code the visitor}, {@code him} in {@code received him} is whom the layer of actors has left open: the other party
 * of the meeting or visit told last.
 */
final class Guests {

    private static final Set<PloverType> MEETINGS =
            EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.AGREE);
    private static final Set<String> GUESTS =
            WordLists.of("mention/wordlists.txt").get("guests");
    private static final Set<String> OBJECTS = Set.of("him", "her");
    private static final int REACH = 8;
    private static final int REACH_OF_PRONOUNS = 3;

    private Guests() {}

    /** @param told what was told so far, the latest first */
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        Set<String> own = ActorMention.countries(candidate.source());
        int guest = guest(candidate, sentence, own);
        if (guest < 0 || own.size() != 1) {
            return candidate;
        }
        int reach = sentence.token(guest).isPronoun() ? REACH_OF_PRONOUNS : REACH;
        for (Told each : told) {
            if (sentence.index() - each.sentence() > reach) {
                break;
            }
            Set<String> countries = each.countries();
            if (!MEETINGS.contains(each.type()) || countries.size() != 2 || !countries.containsAll(own)) {
                continue;
            }
            return candidate.withTarget(each.parties().stream()
                    .filter(party -> party.actor().country() != null
                            && !own.contains(party.actor().country()))
                    .limit(1)
                    .map(party -> Counterpart.at(party, sentence, guest))
                    .toList());
        }
        return candidate;
    }

    /** The word for the other party that nobody has resolved, or -1. */
    private static int guest(Candidate candidate, Sentence sentence, Set<String> own) {
        if (candidate.target().stream()
                .anyMatch(each -> each.actor().country() != null
                        && !own.contains(each.actor().country()))) {
            return -1;
        }
        for (int head : candidate.reading().targets()) {
            Token token = sentence.token(head);
            boolean pronoun = OBJECTS.contains(token.lemma()) || OBJECTS.contains(token.form());
            boolean object = token.role() == Role.OBJECT || token.role() == Role.RECIPIENT;
            if (GUESTS.contains(token.lemma()) || pronoun && object) {
                return head;
            }
        }
        return -1;
    }
}
