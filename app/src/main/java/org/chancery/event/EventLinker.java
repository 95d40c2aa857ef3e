package org.chancery.event;

import java.util.List;

/** Joins coded mentions to events of the real world. */
public final class EventLinker {

    /** A join needs at least this score. */
    public static final double THRESHOLD = 0.5;

    /** Joins without any person's decisions. */
    public List<Event> link(List<MentionRecord> mentions) {
        return link(mentions, List.of());
    }

    /**
     * @param mentions in any order
     * @param decisions what a person has merged or split; they hold against every score
     * @return events by first report, then by id
     */
    public List<Event> link(List<MentionRecord> mentions, List<Decision> decisions) {
        return List.of();
    }
}
