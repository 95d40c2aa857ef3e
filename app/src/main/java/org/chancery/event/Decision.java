package org.chancery.event;

import java.util.List;

/**
 * A person's word on identity; it holds against every score.
 *
 * @param mentions ids of the mentions that belong together, or that are all to be kept apart
 */
public record Decision(Kind kind, List<String> mentions) {

    public Decision {
        mentions = List.copyOf(mentions);
    }

    public enum Kind {
        MERGE,
        SPLIT
    }
}
