package org.chancery.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a report has told so far, for the sentences that take it up. Lives for one report, in one thread. */
final class Narrative {

    /** The latest first. */
    private final Deque<Told> told = new ArrayDeque<>();

    /** How the latest between two countries that were friendly stands. */
    private @Nullable Judgement ofThePair;

    void tell(EventMention mention, Sentence sentence, Candidate candidate) {
        Told event = Told.of(candidate, sentence);
        told.addFirst(event);
        if (isOfFriends(event) && event.countries().size() == 2) {
            ofThePair = mention.judgement();
        }
    }

    /**
     * The events told so far, the latest first.
     *
     * @param sentence the sentence that is being read
     * @param beside what it told so far, in the order of its words
     */
    List<Told> latestFirst(Sentence sentence, List<Candidate> beside) {
        List<Told> all = new ArrayList<>(beside.size() + told.size());
        for (int i = beside.size() - 1; i >= 0; i--) {
            all.add(Told.of(beside.get(i), sentence));
        }
        all.addAll(told);
        return all;
    }

    /** The two countries that every meeting, accord and common work told so far is between; empty where there is no such pair. */
    Set<String> pair() {
        Set<String> pair = Set.of();
        for (Told each : told) {
            Set<String> countries = each.countries();
            if (!isOfFriends(each) || countries.size() < 2) {
                continue;
            }
            if (countries.size() > 2 || !pair.isEmpty() && !pair.equals(countries)) {
                return Set.of();
            }
            pair = countries;
        }
        return pair;
    }

    /** Whether the latest that was told of that pair is still to come, as what stands on its agenda then is; else null. */
    @Nullable
    Judgement ofThePair() {
        return ofThePair != null && ofThePair.modality() == Modality.PLANNED ? ofThePair : null;
    }

    private static boolean isOfFriends(Told event) {
        return Tone.JOINT.contains(event.type());
    }
}
