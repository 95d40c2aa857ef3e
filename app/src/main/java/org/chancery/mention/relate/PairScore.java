package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.reading.NameCast;
import org.chancery.mention.reading.Pronouns;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.ontology.QuadClass;
import org.chancery.text.Role;
import org.chancery.text.Sentence;

/** Scores how well a reading links a given pair: its own arguments first, then how near and how high it stands. */
final class PairScore {

    private static final Coding REJECTED = new Coding(PloverType.REJECT, null, "120", List.of());

    private PairScore() {}

    static ScoredReading of(Sentence sentence, NameCast cast, Reading reading, Arguments from, Arguments to) {
        boolean source = from.holdsAny(resolved(sentence, reading.sources()));
        boolean target = to.holdsAny(resolved(sentence, reading.targets()));
        boolean reversed = from.holdsAny(reading.targets()) && !source || to.holdsAny(reading.sources()) && !target;
        boolean bothAct = reading.entry().reciprocal() && to.holdsAny(reading.sources()) && source;
        int trigger = reading.trigger();
        double score = Math.min(reading.score(), 6) * 0.25;
        score += source ? 4 : 0;
        score += target ? 3 : 0;
        score += bothAct ? 3 : reversed ? -1 : 0;
        boolean unfit = "official".equals(reading.entry().need())
                && reading.sources().stream().noneMatch(cast::isOfficial);
        score -= unfit ? 2 : 0;
        if (!target && to.heads().stream().anyMatch(head -> sentence.isBelow(head, trigger))) {
            score += 1.5;
        }
        if (from.tokens().get(trigger)) {
            score -= 3;
        } else if (to.tokens().get(trigger)) {
            score -= 2;
        }
        score -= 0.05 * Math.min(20, from.distance(trigger));
        score -= 0.04 * Math.min(20, to.distance(trigger));
        score -= 0.3 * Math.min(5, depth(sentence, trigger));
        score += reading.nominal() ? -1.5 : 0;
        return new ScoredReading(reading, coding(reading), score, source && !unfit, target || bothAct);
    }

    /** The heads and, for pronouns, what they stand for. */
    private static List<Integer> resolved(Sentence sentence, List<Integer> heads) {
        List<Integer> found = new ArrayList<>(heads);
        for (int head : heads) {
            if (sentence.token(head).isPronoun()) {
                found.addAll(Pronouns.antecedents(sentence, head));
            }
        }
        return found;
    }

    /** How many clauses a word lies below the root. */
    private static int depth(Sentence sentence, int i) {
        int depth = 0;
        for (int at = i; at >= 0; at = sentence.token(at).head()) {
            Role role = sentence.token(at).role();
            if (role == Role.RELATIVE || role == Role.ADVERBIAL_CLAUSE || role == Role.REDUCED_RELATIVE) {
                depth++;
            }
        }
        return depth;
    }

    /** A cooperation that is negated is a refusal of it. */
    private static Coding coding(Reading reading) {
        QuadClass quad = reading.coding().type().quad();
        return reading.negated() && quad != null && quad.isCooperation() ? REJECTED : reading.coding();
    }
}
