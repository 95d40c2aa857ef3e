package org.chancery.spark;

import java.io.Serializable;
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
        String id, String order, String json, @Nullable PartCandidate part) implements Serializable {

    static PlacedEvent of(LinkSteps.Placed placed) {
        return new PlacedEvent(placed.event().id(), placed.order(), RecordJson.write(placed.event()), placed.part());
    }
}
