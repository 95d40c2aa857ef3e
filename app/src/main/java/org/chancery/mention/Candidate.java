package org.chancery.mention;

import java.util.List;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;

/**
 * A reading with its actors found.
 *
 * @param rank how much it is the main matter of its sentence; the highest comes first
 * @param remembered whether the sentence only looks back on it, whatever its verbs say
 */
record Candidate(
        Reading reading, List<ActorMention> source, List<ActorMention> target, double rank, boolean remembered) {

    Candidate {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** One that is told for its own sake. */
    Candidate(Reading reading, List<ActorMention> source, List<ActorMention> target, double rank) {
        this(reading, source, target, rank, false);
    }

    Candidate withTarget(List<ActorMention> other) {
        return new Candidate(reading, source, other, rank, remembered);
    }

    boolean hasBothSides() {
        return !source.isEmpty() && !target.isEmpty() || source.size() > 1;
    }
}
