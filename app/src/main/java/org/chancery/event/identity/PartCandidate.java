package org.chancery.event.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an event decides whether it is a part of another, or holds parts. Small, so that it can be sent to where its
 * look-alikes are.
 *
 * @param event id of the event
 * @param order stands in for the event's place among all events: the lower comes first
 * @param whole whether it can hold parts; else it can be one
 * @param keys under which wholes and parts meet, ascending
 * @param reports that tell of it
 * @param start first day since 1970-01-01, or null where unresolved
 * @param end last day, inclusive, or null
 * @param happened whether it took place
 */
public record PartCandidate(
        String event,
        String order,
        boolean whole,
        List<String> keys,
        Set<String> reports,
        @Nullable Long start,
        @Nullable Long end,
        boolean happened)
        implements Serializable {

    /** A part begins at most so many days after its whole ended. */
    static final int DAYS_AFTER = 3;

    /** A part lasts at most so many days. */
    static final int LONGEST = 31;

    public PartCandidate {
        keys = List.copyOf(keys);
        reports = Set.copyOf(reports);
    }

    /** How well this part fits a whole that it met under a key; 0 for not at all. */
    public double fit(PartCandidate holder) {
        boolean together = reports.stream().anyMatch(holder.reports::contains);
        if (start != null && end != null && holder.start != null && holder.end != null) {
            long after = start - holder.end;
            boolean fits = end >= holder.start && after <= DAYS_AFTER && end - start <= LONGEST;
            return fits ? 1 + (together ? 1 : 0) - 0.1 * Math.max(0, after) : 0;
        }
        return together && start == null && happened == holder.happened ? 0.5 : 0;
    }
}
