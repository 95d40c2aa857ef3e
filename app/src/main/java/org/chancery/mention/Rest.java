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
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        Set<String> own = ActorMention.allegiances(candidate.source());
        if (!FORCE.contains(candidate.reading().coding().type())
                || own.size() != 1
                || candidate.target().isEmpty()
                || !ActorMention.countries(candidate.target()).isEmpty()
                || candidate.target().stream().noneMatch(each -> isCountedOff(sentence, each))) {
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
        return whose == null ? candidate : candidate.withTarget(Counterpart.of(candidate.target(), whose));
    }

    /** {@code the other seven}, {@code six of the crew}, {@code nine of them}, {@code their captain}, {@code them}. */
    private static boolean isCountedOff(Sentence sentence, ActorMention mention) {
        if (mention.sentence() != sentence.index()) {
            return false;
        }
        Token head = sentence.token(mention.head());
        if (REST.contains(head.lemma()) || REST.contains(head.form())) {
            return true;
        }
        for (int child : sentence.children(head.index())) {
            Token token = sentence.token(child);
            boolean possessive = token.role() == Role.POSSESSOR && token.isPronoun();
            if (possessive || REST.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
