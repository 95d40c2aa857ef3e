package org.chancery.document.dates;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the line of a masthead that dates a report by its month: {@code December 2027}, {@code Harbour Review, May 2031}. */
public final class MonthLine {

    private static final int LONGEST = 7;

    private MonthLine() {}

    /** The month that a short line ends with, or null. */
    public static @Nullable YearMonth of(String line) {
        String[] words = line.strip().split("[\\s,|]+");
        int last = words.length - 1;
        if (last < 1 || last >= LONGEST || !words[last].matches("(?:19|20)[0-9]{2}")) {
            return null;
        }
        int month = MonthNames.get().month(words[last - 1], null);
        boolean day = last > 1 && Character.isDigit(words[last - 2].codePointAt(0));
        return month == 0 || day ? null : YearMonth.of(Integer.parseInt(words[last]), month);
    }
}
