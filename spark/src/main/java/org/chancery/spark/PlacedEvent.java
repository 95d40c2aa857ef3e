package org.chancery.spark;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import org.chancery.event.Event;
import org.chancery.event.Stage;
import org.chancery.event.identity.LinkSteps;
import org.chancery.event.identity.PartCandidate;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way between machines.
 *
 * @param order its place among all events, as text that sorts
 * @param json the event
 * @param part null for an event that neither holds parts nor can be one
 */
record PlacedEvent(
        String id, String order, byte[] json, @Nullable PartCandidate part) implements Serializable {

    static PlacedEvent of(LinkSteps.Placed placed) {
        return new PlacedEvent(placed.event().id(), placed.order(), RecordJson.bytes(placed.event()), placed.part());
    }

    /**
     * The event as JSON with what it is a part of and what is a part of it.
     *
     * @param whole null where it is no part
     * @param begun the step by which it began with one of its parts, or null
     */
    byte[] linked(SortedSet<String> parts, @Nullable String whole, @Nullable Stage begun) {
        return RecordJson.bytes(RecordJson.read(json, Event.class)
                .with(List.copyOf(parts), whole)
                .begun(begun));
    }
}
