package org.chancery.time;

import java.time.LocalDate;

/**
 * A resolved stretch of days.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param precision how exactly the two are meant
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2): {@code 2024-03}, {@code 2024-03-18/2024-03-24}
 */
public record DateInterval(LocalDate start, LocalDate end, Precision precision, String edtf) {

    public DateInterval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(start + " is after " + end);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day, Precision.DAY, day.toString());
    }

    public boolean overlaps(DateInterval other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
