package org.chancery.event;

import java.util.List;

/**
 * Why a mention belongs to an event: its best-founded join with another mention of it.
 *
 * @param mention the mention that was joined
 * @param with the mention that it was joined with
 * @param score from 0 to 1; the join needs at least 0.5
 */
public record Link(MentionRef mention, MentionRef with, double score, List<Reason> reasons) {

    public Link {
        reasons = List.copyOf(reasons);
    }
}
