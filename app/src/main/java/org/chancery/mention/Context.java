package org.chancery.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text.
 *
 * @param date the day that relative dates count from, or null
 * @param outlet who published it, or null
 * @param month its month, where that is all that is known of its day; else null
 * @param head the lines above its text, the title among them: they tell whom it is about, and whose ministry gives it out
 */
public record Context(
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable YearMonth month,
        List<String> head) {

    public Context {
        head = List.copyOf(head);
    }

    public static final Context UNKNOWN = new Context(null, null);

    public Context(@Nullable LocalDate date, @Nullable String outlet) {
        this(date, outlet, null, List.of());
    }
}
