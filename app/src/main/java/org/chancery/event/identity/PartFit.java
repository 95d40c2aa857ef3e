package org.chancery.event.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A whole that a part fits.
 *
 * @param whole id of the event
 * @param order the whole's place among all events
 * @param fit above 0
 */
public record PartFit(String whole, String order, double fit) implements Serializable {

    /** Null where it does not fit. */
    public static @Nullable PartFit of(PartCandidate part, PartCandidate whole) {
        double fit = part.fit(whole);
        return fit > 0 ? new PartFit(whole.event(), whole.order(), fit) : null;
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
