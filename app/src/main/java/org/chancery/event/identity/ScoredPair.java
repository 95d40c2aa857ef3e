package org.chancery.event.identity;

import java.io.Serializable;

/**
 * Two mentions that were compared and are joined or nearly so.
 *
 * @param one id of the mention that comes first in the order of the reports
 * @param other id of the other
 * @param score from 0 to 1
 */
public record ScoredPair(String one, String other, float score) implements Serializable {

    /** Whether the pair is good enough for a join. */
    public boolean joins() {
        return score >= EventLinker.THRESHOLD;
    }
}
