package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;

/**
 * Who acts in a passive that does not say: {@code Peru arrested nine Chilean fishermen. … The nine were released}. The one
 * state that dealt with the people of that country before. Pure.
 */
final class Doers {

    private static final Set<PloverType> DEALING =
            EnumSet.of(PloverType.COERCE, PloverType.SANCTION, PloverType.RETREAT, PloverType.CONCEDE);
    private static final int REACH = 8;

    private Doers() {}

    /**
     * The candidate with its source, or as it was.
     *
     * @param told what was told so far, the latest first
     */
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        Reading reading = candidate.reading();
        Set<String> sufferers = ActorMention.countries(candidate.target());
        if (!candidate.source().isEmpty()
                || sufferers.size() != 1
                || reading.nominal()
                || !DEALING.contains(reading.coding().type())) {
            return candidate;
        }
        ActorMention doer = Counterpart.only(
                told,
                sentence.index() - REACH,
                sufferers,
                each -> DEALING.contains(each.type())
                                && ActorMention.countries(each.target()).equals(sufferers)
                        ? each.source()
                        : List.of());
        return doer == null
                ? candidate
                : candidate.withSource(List.of(Counterpart.at(doer, sentence, reading.trigger())));
    }
}
