package org.chancery.time;

import java.util.Locale;

/** How exactly an interval is known, from the finest to the coarsest. */
public enum Precision {
    DAY,
    /** A span of days that the text names itself: {@code from 18 to 24 March}. */
    RANGE,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    /** Some time before or after a known day. */
    VAGUE;

    /** The word used in exports and filters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
