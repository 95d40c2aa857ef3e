package org.chancery.event.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How much the days between two reports take from their likeness. */
final class Closeness {

    /** Likeness is halved in so many days. */
    private static final double HALF_LIFE = 90;

    /** Reports further apart than this are never in one story by their words alone. */
    static final int AGE_LIMIT = 180;

    private Closeness() {}

    /** From 0 to 1; 1 where either day is unknown. */
    static double of(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return 1;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        return days > AGE_LIMIT ? 0 : Math.pow(0.5, days / HALF_LIFE);
    }
}
