package org.chancery.mention;

import java.util.List;
import org.chancery.text.Sentence;

/**
 * Finds the other side of an act whose own clause does not name it. One way after the other, the surest first: each
 * leaves a side that is known as it is.
 */
final class OtherSides {

    /** What an entry needs that is nothing without somebody named: {@code insisted that …}. */
    private static final String NAMED = "T";

    private OtherSides() {}

    /**
     * The candidate with its target, where what stands around it tells one.
     *
     * @param beside what the sentence told before it
     * @param narrative what the report told before the sentence
     */
    static Candidate find(
            Candidate candidate,
            Sentence sentence,
            Participants participants,
            List<Candidate> beside,
            Narrative narrative) {
        List<Told> told = narrative.latestFirst(sentence, beside);
        Candidate held = Occasions.resolve(candidate, sentence, told);
        Candidate met = Guests.resolve(held, sentence, told);
        Candidate addressed = Addressees.resolve(met, sentence, participants);
        Candidate accused = Recipients.resolve(addressed, sentence, participants);
        if (NAMED.equals(candidate.reading().entry().need())) {
            return accused;
        }
        Candidate answered = TakenUp.resolve(accused, sentence, told);
        Candidate joined = OneBreath.resolve(answered, sentence, participants, beside);
        Candidate governed = VerbBefore.resolve(joined, sentence, participants);
        Candidate counted = Rest.resolve(governed, sentence, participants, told);
        Candidate opposed = Opponents.resolve(counted, sentence, participants, told);
        Candidate given = Partners.resolve(opposed, sentence, told);
        return Doers.resolve(given, sentence, told);
    }
}
