package org.chancery.event;

import java.util.List;

/**
 * Why two mentions that look alike were kept apart.
 *
 * @param mention a mention of this event
 * @param other a mention of another event
 * @param score from 0 to 1
 */
public record Refusal(MentionRef mention, MentionRef other, double score, List<Reason> reasons) {

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
