package org.chancery.mention;

import java.util.ArrayList;
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
 * {@code seized two Chilean boats and arrested nine fishermen}. What the same subject did before in the sentence was done
 * to the same country, where both are hostile or both friendly. Pure.
 */
final class OneBreath {

    private static final Set<PloverType> HOSTILE = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.COERCE,
            PloverType.ASSAULT,
            PloverType.PROTEST,
            PloverType.REQUEST);
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
    private static final Set<PloverType> FORCE =
            EnumSet.of(PloverType.COERCE, PloverType.ASSAULT, PloverType.SANCTION, PloverType.RETREAT);

    /** What is said to somebody. */
    private static final Set<PloverType> SPOKEN =
            EnumSet.of(PloverType.REQUEST, PloverType.REJECT, PloverType.ACCUSE, PloverType.THREATEN, PloverType.AGREE);

    private static final Set<String> TO = Set.of("to", "with");
    /** CAMEO's visit. */
    private static final String VISIT = "042";

    private OneBreath() {}

    /** @param beside what the sentence told before it, in the order of the words */
    static Candidate resolve(
            Candidate candidate, Sentence sentence, Participants participants, List<Candidate> beside) {
        Set<Integer> subject = new HashSet<>(candidate.reading().sources());
        if (!ActorMention.countries(candidate.target()).isEmpty()
                || subject.isEmpty()
                || candidate.reading().nominal()) {
            return candidate;
        }
        Candidate joined = asBefore(candidate, sentence, subject, beside);
        return joined == candidate ? asAddressed(candidate, sentence, participants) : joined;
    }

    /** Whom the same subject met before, in an act of the same kind. */
    private static Candidate asBefore(
            Candidate candidate, Sentence sentence, Set<Integer> subject, List<Candidate> beside) {
        for (int i = beside.size() - 1; i >= 0; i--) {
            Candidate other = beside.get(i);
            Set<String> met = ActorMention.countries(other.target());
            met.removeAll(ActorMention.countries(candidate.source()));
            if (met.size() == 1
                    && !other.reading().nominal()
                    && isOfOneKind(candidate, other, sentence)
                    && subject.equals(new HashSet<>(other.reading().sources()))) {
                List<ActorMention> those = other.target().stream()
                        .filter(each -> met.contains(each.actor().country()))
                        .limit(1)
                        .toList();
                return isOpen(candidate, sentence)
                        ? candidate.withTarget(List.of(Counterpart.at(
                                those.get(0), sentence, candidate.reading().trigger())))
                        : candidate.withTarget(Counterpart.of(candidate.target(), those.get(0)));
            }
        }
        return candidate;
    }

    private static boolean isOfOneKind(Candidate candidate, Candidate before, Sentence sentence) {
        PloverType one = candidate.reading().coding().type();
        PloverType other = before.reading().coding().type();
        Set<PloverType> types = EnumSet.of(one, other);
        if (isOpen(candidate, sentence)) {
            return HOSTILE.containsAll(types) || FRIENDLY.containsAll(types);
        }
        // "arrived in Lima and met President Ruiz": whose president he is need not be said.
        boolean onVisit = one == PloverType.CONSULT
                && before.reading().coding().cameo().equals(VISIT)
                && candidate.target().stream()
                        .allMatch(each -> "GOV".equals(each.actor().sector()));
        return onVisit || FORCE.containsAll(types);
    }

    /** Whether the verb itself names nobody: {@code offered to train 200 gendarmes} is no offer to these. */
    private static boolean isOpen(Candidate candidate, Sentence sentence) {
        return candidate.target().isEmpty()
                || FRIENDLY.contains(candidate.reading().coding().type())
                        && candidate.target().stream()
                                .allMatch(each -> each.sentence() == sentence.index()
                                        && sentence.token(each.head()).role() == Role.OBJECT
                                        && sentence.token(each.head()).head()
                                                != candidate.reading().trigger()
                                        && sentence.token(sentence.token(each.head())
                                                                .head())
                                                        .role()
                                                == Role.COMPLEMENT);
    }

    /** {@code wrote to Peru and rejected the map}: whom the verb before speaks to, be it an event or not. */
    private static Candidate asAddressed(Candidate candidate, Sentence sentence, Participants participants) {
        int trigger = candidate.reading().trigger();
        if (!candidate.target().isEmpty()
                || !SPOKEN.contains(candidate.reading().coding().type())
                || sentence.token(trigger).role() != Role.CONJUNCT
                || sentence.hasChild(trigger, Role.SUBJECT)) {
            return candidate;
        }
        List<Integer> heads = new ArrayList<>();
        int verb = sentence.token(trigger).head();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child < trigger && token.role() == Role.RECIPIENT) {
                heads.add(child);
            } else if (child < trigger && TO.contains(token.lemma())) {
                sentence.children(child, Role.PREPOSITION_OBJECT).forEach(object -> heads.add(object.index()));
            }
        }
        List<ActorMention> addressed = new ArrayList<>(participants.at(heads));
        Set<String> own = ActorMention.countries(candidate.source());
        addressed.removeIf(each ->
                each.actor().country() == null || own.contains(each.actor().country()));
        return ActorMention.countries(addressed).size() == 1 ? candidate.withTarget(addressed) : candidate;
    }
}
