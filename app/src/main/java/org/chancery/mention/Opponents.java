package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;

/**
 * Whom a step in a dispute is aimed at that names nobody: {@code Peru protested to Chile. Its army closed two border
 * gates and demanded an apology.} The one country that the same one was at odds with in the last sentences. Pure.
 */
final class Opponents {

    private static final Set<PloverType> OPEN = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.REQUEST,
            PloverType.CONCEDE,
            PloverType.RETREAT);
    private static final Set<PloverType> YIELDING = EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT);
    /** Own steps that a concession may take back. */
    private static final Set<PloverType> UNDONE =
            EnumSet.of(PloverType.SANCTION, PloverType.COERCE, PloverType.THREATEN, PloverType.REJECT);
    /** CAMEO's inquiries: they are held at home. */
    private static final String INQUIRY = "09";

    private static final int REACH = 3;

    private Opponents() {}

    /**
     * The candidate with the opponent as its target, or as it was.
     *
     * @param told what was told so far, the latest first
     */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants, List<Told> told) {
        Reading reading = candidate.reading();
        Set<String> own = ActorMention.allegiances(candidate.source());
        if (!Counterpart.isOpen(candidate, sentence)
                || own.size() != 1
                || !candidate.source().stream().allMatch(StateVoice::isHeardIn)
                || !Counterpart.isToldOutright(candidate, sentence)
                || reading.coding().cameo().startsWith(INQUIRY)
                || !OPEN.contains(reading.coding().type())
                || reading.coding().type() == PloverType.REJECT && Matters.areMutual(candidate, sentence)
                || !Matters.areBetweenStates(candidate, sentence, participants)) {
            return candidate;
        }
        boolean yields = YIELDING.contains(reading.coding().type());
        Set<PloverType> grounds = yields ? UNDONE : Tone.HOSTILE;
        ActorMention opponent = Counterpart.only(told, sentence.index() - REACH, own, each -> {
            boolean acts = ActorMention.allegiances(each.source()).equals(own);
            boolean suffers = ActorMention.allegiances(each.target()).equals(own);
            boolean atOdds = Tone.HOSTILE.contains(each.type()) && (suffers || grounds.contains(each.type()));
            return !atOdds ? List.of() : acts ? each.target() : suffers ? each.source() : List.of();
        });
        return opponent == null
                ? candidate
                : candidate.withTarget(List.of(Counterpart.at(opponent, sentence, reading.trigger())));
    }
}
