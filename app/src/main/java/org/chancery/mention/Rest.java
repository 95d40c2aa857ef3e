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
import org.jspecify.annotations.Nullable;

/**
 * Whose people are that are only counted off from those told before: {@code Peru seized two Chilean boats. It arrested six
 * of the crew}; {@code freed four of them and jailed the other seven}. Pure.
 */
final class Rest {

    private static final Set<PloverType> FORCE = EnumSet.of(
            PloverType.COERCE, PloverType.ASSAULT, PloverType.SANCTION, PloverType.RETREAT, PloverType.CONCEDE);
    private static final Set<String> REST =
            WordLists.of("mention/wordlists.txt").get("the rest");
    private static final int REACH = 2;

    private Rest() {}

    /** @param told what was told so far, the latest first */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants, List<Told> told) {
        int head = countedOff(candidate, sentence);
        if (!FORCE.contains(candidate.reading().coding().type()) || head < 0) {
            return candidate;
        }
        Told protest = protest(sentence, told);
        boolean taken = protest != null && sentence.token(head).isPronoun();
        if (!taken && !ActorMention.countries(candidate.target()).isEmpty()) {
            return candidate;
        }
        ActorMention whose = protest == null
                ? ofThoseBefore(candidate, sentence, participants, told)
                : Counterpart.only(protest.source(), Set.of());
        if (whose == null) {
            return candidate;
        }
        return candidate.withTarget(
                taken || candidate.target().isEmpty()
                        ? List.of(Counterpart.at(whose, sentence, head))
                        : Counterpart.of(candidate.target(), whose));
    }

    /** {@code Students marched in Lima. Police beat them}: the protest that was told last, or null. */
    private static @Nullable Told protest(Sentence sentence, List<Told> told) {
        return told.stream()
                .filter(each -> each.sentence() >= sentence.index() - 1 && each.type() == PloverType.PROTEST)
                .findFirst()
                .orElse(null);
    }

    /** Whose those are whom the same state dealt with before; where it did not, whoever else the sentence before names. */
    private static @Nullable ActorMention ofThoseBefore(
            Candidate candidate, Sentence sentence, Participants participants, List<Told> told) {
        Set<String> own = ActorMention.allegiances(candidate.source());
        int since = sentence.index() - REACH;
        if (own.size() > 1) {
            return null;
        }
        if (own.isEmpty()) {
            // "The four were deported": whoever dealt with them before.
            return Counterpart.only(told, since, own, each -> FORCE.contains(each.type()) ? each.target() : List.of());
        }
        return told.stream().anyMatch(each -> each.sentence() >= since)
                ? Counterpart.only(
                        told,
                        since,
                        own,
                        each -> FORCE.contains(each.type())
                                        && ActorMention.allegiances(each.source())
                                                .equals(own)
                                ? each.target()
                                : List.of())
                : Counterpart.only(participants.before(), own);
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

    /** {@code the four}, {@code the other seven}, {@code six of the crew}, {@code nine of them}, {@code their captain}, {@code them}. */
    private static boolean isCountedOff(Sentence sentence, int index) {
        Token head = sentence.token(index);
        boolean theFour = head.tag().equals("CD") && sentence.hasChild(index, Role.DETERMINER);
        if (theFour || REST.contains(head.lemma()) || REST.contains(head.form())) {
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
