package org.chancery.document;

import java.time.LocalDate;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a dispatch: {@code OSLO, May 9 (Agency) -}.
 *
 * @param place the place as written, null if only a date stands there
 * @param date the day, null if none is told or its year cannot be known
 * @param agency the agency in it, as written
 * @param span where it stands in the clean text, the dash included
 */
public record Dateline(
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String agency,
        Span span) {}
