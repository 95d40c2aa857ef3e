package org.chancery.mention;

import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.lexicon.Coding;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;

/**
 * Whom an attack harmed is no second attack: {@code opened fire on a bus, killing four and wounding seven}, {@code stormed
 * the camp; nine rebels were killed}. Pure.
 */
final class Casualties {

    /** Verbs and nouns of harm to people, whatever did it. */
    private static final Set<String> HARM =
            WordLists.of("mention/wordlists.txt").get("harm");

    /** Deeds that stand beside harm: {@code killed three and abducted a chief}. */
    private static final Set<String> OF_THEIR_OWN = Set.of("abduct", "sexual", "torture");

    private Casualties() {}

    /** The attack of the same sentence whose harm a candidate tells, with whom it met if it names nobody; -1 for none. */
    static int attack(Sentence sentence, List<Candidate> kept, Candidate other) {
        if (!isAttack(other)) {
            return -1;
        }
        for (int i = 0; i < kept.size(); i++) {
            Candidate attack = kept.get(i);
            boolean harm = tellsHarm(sentence, other) || tellsHarm(sentence, attack);
            if (harm
                    && isAttack(attack)
                    && mayBe(attack.source(), other.source())
                    && mayBe(attack.target(), other.target())) {
                return i;
            }
        }
        return -1;
    }

    /** The attack with those whom it harmed, where its own words name nobody. */
    static Candidate of(Candidate attack, Candidate harm) {
        boolean open = ActorMention.countries(attack.target()).isEmpty()
                && !ActorMention.countries(harm.target()).isEmpty();
        boolean anonymous = attack.source().isEmpty() && !harm.source().isEmpty();
        return new Candidate(
                attack.reading(),
                anonymous ? harm.source() : attack.source(),
                open || attack.target().isEmpty() ? harm.target() : attack.target(),
                attack.rank(),
                attack.judgement());
    }

    private static boolean isAttack(Candidate candidate) {
        Coding coding = candidate.reading().coding();
        return coding.type() == PloverType.ASSAULT && (coding.mode() == null || !OF_THEIR_OWN.contains(coding.mode()));
    }

    private static boolean tellsHarm(Sentence sentence, Candidate candidate) {
        return HARM.contains(sentence.token(candidate.reading().trigger()).lemma());
    }

    /** Whether two sides can be the same: nothing is known of one, or of no other country. */
    private static boolean mayBe(List<ActorMention> one, List<ActorMention> other) {
        Set<String> first = ActorMention.countries(one);
        Set<String> second = ActorMention.countries(other);
        return first.isEmpty() || first.containsAll(second);
    }
}
