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
 * Whose people are that are only counted off from those told before: {@code Peru seized two Chilean boats. It arrested six
 * of the crew}; {@code freed four of them and jailed the other seven}. Pure.
 */
final class Rest {

    private static final Set<PloverType> FORCE =
            EnumSet.of(PloverType.COERCE, PloverType.ASSAULT, PloverType.RETREAT, PloverType.CONCEDE);
    private static final Set<String> REST =
            WordLists.of("mention/wordlists.txt").get("the rest");
    private static final int REACH = 2;

    private Rest() {}

    /** @param told what was told so far, the latest first */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants, List<Told> told) {
        Set<String> own = ActorMention.allegiances(candidate.source());
        int head = countedOff(candidate, sentence);
        if (!FORCE.contains(candidate.reading().coding().type())
                || own.size() != 1
                || head < 0
                || !ActorMention.countries(candidate.target()).isEmpty()) {
            return candidate;
        }
        ActorMention whose = Counterpart.only(
                told,
                sentence.index() - REACH,
                own,
                each -> FORCE.contains(each.type())
                                && ActorMention.allegiances(each.source()).equals(own)
                        ? each.target()
                        : List.of());
        if (whose == null && told.stream().noneMatch(each -> each.sentence() >= sentence.index() - REACH)) {
            whose = Counterpart.only(participants.before(), own);
        }
        if (whose == null) {
            return candidate;
        }
        return candidate.withTarget(
                candidate.target().isEmpty()
                        ? List.of(Counterpart.at(whose, sentence, head))
                        : Counterpart.of(candidate.target(), whose));
    }

    /** The word that counts people off, or -1. */
    private static int countedOff(Candidate candidate, Sentence sentence) {
        for (int head : candidate.reading().targets()) {
            if (isCountedOff(sentence, head)) {
                return head;
            }
        }
        return -1;
    }

    /** {@code the other seven}, {@code six of the crew}, {@code nine of them}, {@code their captain}, {@code them}. */
    private static boolean isCountedOff(Sentence sentence, int index) {
        Token head = sentence.token(index);
        if (REST.contains(head.lemma()) || REST.contains(head.form())) {
            return true;
        }
        for (int child : sentence.children(index)) {
            Token token = sentence.token(child);
            boolean possessive = token.role() == Role.POSSESSOR && token.isPronoun();
            if (possessive || REST.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
