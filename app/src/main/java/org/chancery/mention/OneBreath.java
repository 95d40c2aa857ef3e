package org.chancery.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Whom a second verb meets that names nobody of its own: {@code lodged a protest with Chile and demanded compensation},
 * {@code seized two Chilean boats and arrested their crews}. What the same subject did before in the sentence was done to
 * the same country, where both are hostile or both friendly. Pure.
 */
final class OneBreath {

    private static final Set<PloverType> FRIENDLY = EnumSet.of(
            PloverType.CONSULT,
            PloverType.AGREE,
            PloverType.COOPERATE,
            PloverType.SUPPORT,
            PloverType.AID,
            PloverType.CONCEDE,
            PloverType.RETREAT,
            PloverType.REQUEST);

    /** Done to people, of whom a report need not say again whose they are. */
    static final Set<PloverType> FORCE =
            EnumSet.of(PloverType.COERCE, PloverType.ASSAULT, PloverType.SANCTION, PloverType.RETREAT);

    private static final Set<PloverType> VIOLENT = EnumSet.of(PloverType.COERCE, PloverType.ASSAULT);
    /** What is said to somebody. */
    static final Set<PloverType> SPOKEN =
            EnumSet.of(PloverType.REQUEST, PloverType.REJECT, PloverType.ACCUSE, PloverType.THREATEN, PloverType.AGREE);

    /** CAMEO's visit. */
    private static final String VISIT = "042";
    /** CAMEO's intent to meet. */
    private static final String TO_MEET = "036";

    /** The operator of plans. */
    private static final String WILL = ":will";

    private OneBreath() {}

    /** @param beside what the sentence told before it, in the order of the words */
    static Candidate resolve(
            Candidate candidate, Sentence sentence, Participants participants, List<Candidate> beside) {
        Set<Integer> subject = new HashSet<>(candidate.reading().sources());
        boolean named =
                !ActorMention.countries(candidate.target()).isEmpty() && !Counterpart.isTheirs(candidate, sentence);
        if (named || subject.isEmpty() || !goesOn(candidate, sentence)) {
            return candidate;
        }
        boolean open = Counterpart.isOpen(candidate, sentence);
        for (int i = beside.size() - 1; i >= 0; i--) {
            Candidate other = beside.get(i);
            Set<String> met = ActorMention.countries(other.target());
            met.removeAll(ActorMention.countries(candidate.source()));
            boolean alike = open
                    ? isOfOneKind(candidate, other) && isSaidThere(candidate, other, sentence, participants)
                    : isDoneToPeopleThere(candidate, other);
            if (alike
                    && met.size() == 1
                    && isInWords(other, sentence, participants)
                    && !other.reading().nominal()
                    && subject.equals(new HashSet<>(other.reading().sources()))) {
                ActorMention whose = other.target().stream()
                        .filter(each -> met.contains(each.actor().country()))
                        .findFirst()
                        .orElseThrow();
                return candidate.withTarget(
                        open
                                ? List.of(Counterpart.at(
                                        whose, sentence, candidate.reading().trigger()))
                                : Counterpart.of(candidate.target(), whose));
            }
        }
        return candidate;
    }

    /** Whether what a clause before meets is told in its words, not taken up from what was told before it. */
    private static boolean isInWords(Candidate before, Sentence sentence, Participants participants) {
        return before.target().stream()
                .noneMatch(each -> each.via() == ActorMention.Via.COREFERENCE
                        && each.sentence() == sentence.index()
                        && sentence.token(each.head()).isNoun()
                        && !participants.cast().isHuman(each.head()));
    }

    /** Whether its verb goes on from another: no purpose, no gerund and no predicate does. */
    private static boolean goesOn(Candidate candidate, Sentence sentence) {
        Token verb = sentence.token(candidate.reading().trigger());
        boolean planned = candidate.reading().operators().stream().anyMatch(operator -> operator.endsWith(WILL));
        while (planned && (verb.role() == Role.COMPLEMENT || verb.role() == Role.PREDICATE) && verb.head() >= 0) {
            verb = sentence.token(verb.head());
        }
        boolean meanwhile =
                verb.role() == Role.ADVERBIAL_CLAUSE && verb.tag().equals("VBG") && FORCE.contains(type(candidate));
        return !candidate.reading().nominal()
                && verb.isVerb()
                && (verb.role() == Role.CONJUNCT || verb.role() == Role.PARATAXIS || meanwhile);
    }

    private static boolean isOfOneKind(Candidate candidate, Candidate before) {
        Set<PloverType> types = EnumSet.of(type(candidate), type(before));
        if (VIOLENT.contains(type(candidate))) {
            return FORCE.contains(type(before));
        }
        if (type(candidate) == PloverType.AID && type(before) == PloverType.REQUEST) {
            return false;
        }
        return Tone.HOSTILE.containsAll(types) || FRIENDLY.containsAll(types);
    }

    /** Whether what is said goes to the same: in a meeting, or where it stands between states. */
    private static boolean isSaidThere(
            Candidate candidate, Candidate before, Sentence sentence, Participants participants) {
        return !SPOKEN.contains(type(candidate))
                || type(before) == PloverType.CONSULT
                || before.reading().coding().cameo().equals(TO_MEET)
                || Matters.areBetweenStates(candidate, sentence, participants);
    }

    /** {@code arrived in Lima and met President Ruiz}: whose president he is need not be said; nor whose crew is held. */
    private static boolean isDoneToPeopleThere(Candidate candidate, Candidate before) {
        boolean onVisit = type(candidate) == PloverType.CONSULT
                && before.reading().coding().cameo().equals(VISIT)
                && candidate.target().stream()
                        .allMatch(each -> "GOV".equals(each.actor().sector()));
        return onVisit || FORCE.contains(type(candidate)) && FORCE.contains(type(before));
    }

    private static PloverType type(Candidate candidate) {
        return candidate.reading().coding().type();
    }
}
