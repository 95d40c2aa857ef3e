package org.chancery.event.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.chancery.event.Stage;
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
 * @param partly what is known of an unresolved date without its year or week ({@code XXXX-09}), or null
 * @param happened whether it took place
 * @param begun for an arrival, a welcome or the like that took place, the step of its life that says so, which a planned
 *     visit began with; else null
 */
public record PartCandidate(
        String event,
        String order,
        boolean whole,
        List<String> keys,
        Set<String> reports,
        @Nullable Long start,
        @Nullable Long end,
        @Nullable String partly,
        boolean happened,
        @Nullable Stage begun)
        implements Serializable {

    /** A part begins at most so many days after its whole ended. */
    static final int DAYS_AFTER = 3;

    /** A part lasts at most so many days. */
    static final int LONGEST = 31;

    /** A plan of so many days names the days: what its parties do on them is the plan carried out. */
    private static final long DAYS_OF_PLAN = 14;

    /** In so many days each day and month comes by. */
    private static final int YEAR = 366;

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
        return together && start == null && happened == holder.happened && mayLieIn(holder) ? 0.5 : 0;
    }

    /** The step by which a holder that was planned for these days began with this part, or null. */
    public @Nullable Stage begins(PartCandidate holder) {
        if (holder.happened || start == null || holder.start == null || holder.end == null) {
            return null;
        }
        return holder.end - holder.start <= DAYS_OF_PLAN && start <= holder.end ? begun : null;
    }

    /** Whether a day or month without its year, of this or of the holder, allows the one to be a part of the other. */
    private boolean mayLieIn(PartCandidate holder) {
        String told = partly;
        if (told == null) {
            return true;
        }
        if (holder.start == null || holder.end == null) {
            return holder.partly == null || PartDate.fit(told, holder.partly) != PartDate.Fit.OTHER;
        }
        long last = holder.end + DAYS_AFTER;
        return last - holder.start > YEAR
                || LongStream.rangeClosed(holder.start, last)
                        .mapToObj(LocalDate::ofEpochDay)
                        .anyMatch(day -> PartDate.fit(told, PartDate.of(day)) != PartDate.Fit.OTHER);
    }
}
