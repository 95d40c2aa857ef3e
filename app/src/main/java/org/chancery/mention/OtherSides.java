package org.chancery.mention;

import java.util.List;
import java.util.Set;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.reading.Reading;
import org.chancery.text.Role;
import org.chancery.text.Sentence;

/**
 * Finds the other side of an act that its own clause does not name, or who did it. One way after the other, the surest first: each
 * leaves a side that is known as it is.
 */
final class OtherSides {

    private static final String NAMED = "T";
    private static final String ACCUSE = "accuse";

    private static final Set<String> CONDITION = Set.of("if", "unless", "should", "whether");

    private OtherSides() {}

    /**
     * The candidate with both its sides, where what stands around it tells them.
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
        if (isCharge(candidate.reading().entry()) || isCondition(candidate.reading(), sentence)) {
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

    /** {@code insisted that …}: a charge only where it names the charged. */
    private static boolean isCharge(Entry entry) {
        return NAMED.equals(entry.need()) && ACCUSE.equals(entry.operator());
    }

    /** {@code unless Peru withdraws}: what is only supposed is aimed at nobody. */
    static boolean isCondition(Reading reading, Sentence sentence) {
        return sentence.children(reading.trigger(), Role.MARKER).stream()
                .anyMatch(marker -> CONDITION.contains(marker.lemma()));
    }
}
