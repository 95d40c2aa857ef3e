package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.chancery.event.Event;
import org.chancery.event.Story;

/**
 * What is computed over all reports together.
 *
 * @param copies report id to the report that it copies
 * @param asOf {@link LinkInput#asOf} of what it was computed from
 */
public record LinkedRecord(List<Story> stories, Map<String, Copy> copies, List<Event> events, long asOf) {

    public LinkedRecord {
        stories = List.copyOf(stories);
        copies = Map.copyOf(copies);
        events = List.copyOf(events);
    }

    /**
     * That a report repeats another.
     *
     * @param of id of the other report
     * @param kind how: a reprint, an excerpt, …
     * @param score how much is shared, from 0 to 1
     */
    public record Copy(String of, String kind, double score) {}
}
