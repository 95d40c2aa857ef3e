package org.chancery.mention;

import java.util.List;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;

/**
 * A reading with its actors found.
 *
 * @param rank how much it is the main matter of its sentence; the highest comes first
 */
record Candidate(Reading reading, List<ActorMention> source, List<ActorMention> target, double rank) {

    Candidate {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    boolean hasBothSides() {
        return !source.isEmpty() && !target.isEmpty() || source.size() > 1;
    }
}
