package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds and resolves time expressions. Immutable, safe from several threads. */
public interface TimeTagger {

    /**
     * @param anchor the day that relative words count from: the date line, else the day of publication; null where
     *     neither is known, and then relative expressions stay unresolved
     * @return expressions in text order, none overlapping another
     */
    List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate anchor);
}
