package org.chancery.event.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.event.coded.CodedRecord.Participant;

/** How one side of a record matches a side of another, from the best to the worst. */
enum Match {
    /** A participant in common, name and agent. */
    FULL,
    /** A state in common, other people of it. */
    NAME,
    /** Told by one alone. */
    UNTOLD,
    /** Told by neither. */
    EMPTY,
    OTHER;

    static Match of(List<Participant> one, List<Participant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? EMPTY : UNTOLD;
        }
        Set<String> names = new HashSet<>();
        for (Participant participant : one) {
            if (other.contains(participant)) {
                return FULL;
            }
            names.add(participant.name());
        }
        return other.stream().anyMatch(participant -> names.contains(participant.name())) ? NAME : OTHER;
    }
}
