package org.chancery.document.dates;

import java.time.LocalDate;
import org.chancery.text.Span;

/**
 * A calendar day read in a text.
 *
 * @param day the day; for a day without year, in year 0
 * @param span where it stands
 * @param sure false where day and month could be read the other way round too
 */
public record FoundDay(LocalDate day, Span span, boolean sure) {

    /** Whether the text tells the year. */
    public boolean hasYear() {
        return day.getYear() != 0;
    }
}
