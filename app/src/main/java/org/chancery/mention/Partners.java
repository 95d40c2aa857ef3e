package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;

/**
 * To whom something goes that names nobody: {@code Peru promised Chile three boats. It delivered the first on Monday}; {@code
 * The minister, who arrived in Lima on Monday, also handed over two ambulances.} The one country that the giver dealt with
 * as a friend in the last sentences. Pure.
 */
final class Partners {

    private static final Set<PloverType> DEALINGS =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.SUPPORT, PloverType.AID);
    private static final int REACH = 3;
    /** Who travels or receives stays with the other side for longer. */
    private static final int REACH_OF_PERSONS = 6;

    private Partners() {}

    /**
     * The candidate with the partner as its target, or as it was.
     *
     * @param told what was told so far, the latest first
     */
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        Reading reading = candidate.reading();
        Set<String> own = ActorMention.allegiances(candidate.source());
        if (!candidate.target().isEmpty()
                || own.size() != 1
                || !candidate.source().stream().allMatch(StateVoice::isHeardIn)
                || !Counterpart.isToldOutright(candidate, sentence)
                || reading.coding().type() != PloverType.AID) {
            return candidate;
        }
        boolean persons =
                candidate.source().stream().allMatch(each -> each.actor().role() != null);
        ActorMention partner = Counterpart.only(
                told,
                sentence.index() - (persons ? REACH_OF_PERSONS : REACH),
                own,
                each -> DEALINGS.contains(each.type()) && each.countries().containsAll(own)
                        ? each.parties()
                        : List.of());
        return partner == null
                ? candidate
                : candidate.withTarget(List.of(Counterpart.at(partner, sentence, reading.trigger())));
    }
}
