package org.chancery.event.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A whole that a part fits.
 *
 * @param whole id of the event
 * @param order the whole's place among all events
 * @param fit above 0
 * @param begun the step by which the whole, if it was planned, began with this part, or null
 */
public record PartFit(
        String whole, String order, double fit, @Nullable Stage begun) implements Serializable {

    private static final Comparator<Stage> FIRST_TOLD = Comparator.comparing(
                    Stage::reported, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(stage -> stage.mention().mention());

    /** Null where it does not fit. */
    public static @Nullable PartFit of(PartCandidate part, PartCandidate whole) {
        double fit = part.fit(whole);
        return fit > 0 ? new PartFit(whole.event(), whole.order(), fit, part.begins(whole)) : null;
    }

    /** Of two steps the one told first, either of which may be null. */
    public static @Nullable Stage first(@Nullable Stage one, @Nullable Stage other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return FIRST_TOLD.compare(one, other) <= 0 ? one : other;
    }

    /** The better of two, of equals the earlier. */
    public static @Nullable PartFit better(@Nullable PartFit one, @Nullable PartFit other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int byFit = Double.compare(one.fit, other.fit);
        return byFit > 0 || byFit == 0 && one.order.compareTo(other.order) <= 0 ? one : other;
    }
}
