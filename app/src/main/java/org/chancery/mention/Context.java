package org.chancery.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its text.
 *
 * @param date the day that relative dates count from, or null
 * @param outlet who published it, or null
 */
public record Context(@Nullable LocalDate date, @Nullable String outlet) {

    public static final Context UNKNOWN = new Context(null, null);
}
