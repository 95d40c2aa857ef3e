package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.chancery.document.copies.Copy;
import org.chancery.event.Event;
import org.chancery.event.Story;

/**
 * What is computed over all reports together.
 *
 * @param copies report id to what it copies
 * @param asOf {@link LinkInput#asOf} of what it was computed from
 */
public record LinkedRecord(List<Story> stories, Map<String, Copy> copies, List<Event> events, long asOf) {

    public LinkedRecord {
        stories = List.copyOf(stories);
        copies = Map.copyOf(copies);
        events = List.copyOf(events);
    }
}
