package org.chancery.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text.
 *
 * @param date the day that relative dates count from, or null
 * @param outlet who published it, or null
 * @param month its month, where that is all that is known of its day; else null
 */
public record Context(
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable YearMonth month) {

    public static final Context UNKNOWN = new Context(null, null);

    public Context(@Nullable LocalDate date, @Nullable String outlet) {
        this(date, outlet, null);
    }
}
