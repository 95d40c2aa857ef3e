package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds and resolves time expressions. Immutable, safe from several threads. */
public interface TimeTagger {

    /**
     * @param anchor the day that relative words count from: the date line, else the day of publication; null where
     *     neither is known, and then relative expressions stay unresolved
     * @param month the month of the report, where that is all that is known of its day: it tells the year of days that
     *     have none, and nothing of days of the week; else null
     * @return expressions in text order, none overlapping another
     */
    List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate anchor, @Nullable YearMonth month);

    /** The same for a report of whose month nothing is known but by its day. */
    default List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate anchor) {
        return tag(text, anchor, null);
    }
}
