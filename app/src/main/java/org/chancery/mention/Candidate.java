package org.chancery.mention;

import java.util.List;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A reading with its actors found.
 *
 * @param rank how much it is the main matter of its sentence; the highest comes first
 * @param judgement whether it took place, where that is known beside the words of its clause, or null
 */
record Candidate(
        Reading reading,
        List<ActorMention> source,
        List<ActorMention> target,
        double rank,
        @Nullable Judgement judgement) {

    Candidate {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** One that is told for its own sake. */
    Candidate(Reading reading, List<ActorMention> source, List<ActorMention> target, double rank) {
        this(reading, source, target, rank, null);
    }

    Candidate withSource(List<ActorMention> other) {
        return new Candidate(reading, other, target, rank, judgement);
    }

    Candidate withTarget(List<ActorMention> other) {
        return new Candidate(reading, source, other, rank, judgement);
    }

    /** Whether the sentence only looks back on it. */
    boolean isRemembered() {
        return judgement != null && judgement.modality() == Modality.BACKGROUND;
    }

    boolean hasBothSides() {
        return !source.isEmpty() && !target.isEmpty() || source.size() > 1;
    }
}
