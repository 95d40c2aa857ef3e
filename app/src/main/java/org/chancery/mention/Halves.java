package org.chancery.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One deed of force that two clauses tell half of: {@code Two Chilean sailors were killed when Peruvian marines opened
 * fire}. The clause that names the victims stays, with those who act in the other. Pure.
 */
final class Halves {

    private static final Set<PloverType> FORCE = Set.of(PloverType.ASSAULT, PloverType.COERCE);

    /** By so much a deed with both sides is more the main matter of its sentence. */
    private static final double BOTH = 1.4;

    private Halves() {}

    static List<Candidate> join(Sentence sentence, List<Candidate> found) {
        List<Candidate> joined = new ArrayList<>(found.size());
        Set<Candidate> spent = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate suffered : found) {
            Candidate done = isSuffered(suffered) ? otherHalf(sentence, suffered, found) : null;
            if (done == null) {
                joined.add(suffered);
            } else {
                spent.add(done);
                joined.add(
                        new Candidate(suffered.reading(), done.source(), suffered.target(), suffered.rank() + BOTH));
            }
        }
        joined.removeIf(spent::contains);
        return joined;
    }

    private static boolean isSuffered(Candidate candidate) {
        return FORCE.contains(type(candidate))
                && candidate.source().isEmpty()
                && !ActorMention.countries(candidate.target()).isEmpty();
    }

    private static @Nullable Candidate otherHalf(Sentence sentence, Candidate suffered, List<Candidate> found) {
        return found.stream()
                .filter(done -> isOtherHalf(sentence, suffered, done))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOtherHalf(Sentence sentence, Candidate suffered, Candidate done) {
        Set<String> doers = ActorMention.countries(done.source());
        return type(done) == type(suffered)
                && !doers.isEmpty()
                && ActorMention.countries(done.target()).isEmpty()
                && ActorMention.countries(suffered.target()).stream().noneMatch(doers::contains)
                && (hangsOn(sentence, done, suffered) || hangsOn(sentence, suffered, done));
    }

    /** Whether one is told in a clause of time or cause of the other. */
    private static boolean hangsOn(Sentence sentence, Candidate clause, Candidate main) {
        Token verb = sentence.token(clause.reading().trigger());
        return verb.role() == Role.ADVERBIAL_CLAUSE && verb.head() == main.reading().trigger();
    }

    private static PloverType type(Candidate candidate) {
        return candidate.reading().coding().type();
    }
}
