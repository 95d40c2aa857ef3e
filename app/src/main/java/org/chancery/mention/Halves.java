package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * One deed of force that two clauses tell half of: {@code Two Chilean sailors were killed when Peruvian marines opened
 * fire}. The clause that names the victims stays, with those who act in the other. Pure.
 */
final class Halves {

    private static final Set<PloverType> FORCE = Set.of(PloverType.ASSAULT, PloverType.COERCE);

    private Halves() {}

    static List<Candidate> join(Sentence sentence, List<Candidate> found) {
        List<Candidate> joined = new ArrayList<>(found);
        for (int i = 0; i < joined.size(); i++) {
            Candidate suffered = joined.get(i);
            if (!FORCE.contains(type(suffered))
                    || !suffered.source().isEmpty()
                    || ActorMention.countries(suffered.target()).isEmpty()) {
                continue;
            }
            for (Candidate done : List.copyOf(joined)) {
                if (isOtherHalf(sentence, suffered, done)) {
                    joined.set(
                            i,
                            new Candidate(suffered.reading(), done.source(), suffered.target(), suffered.rank() + 1));
                    joined.remove(done);
                    break;
                }
            }
        }
        return joined;
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
