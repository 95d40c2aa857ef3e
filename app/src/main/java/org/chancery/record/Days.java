package org.chancery.record;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** Days as people write them in a question: a day, or a month or year whose first or last day is meant. */
public final class Days {

    private Days() {}

    /** @throws ChanceryException where it is none of the three */
    public static LocalDate first(String text) {
        return parse(text, false);
    }

    /** @throws ChanceryException where it is none of the three */
    public static LocalDate last(String text) {
        return parse(text, true);
    }

    private static LocalDate parse(String text, boolean end) {
        try {
            return switch (text.length()) {
                case 4 ->
                    end
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    end
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new ChanceryException(ErrorCode.USAGE, text + " is no day", "write 2024-03-18, 2024-03 or 2024", e);
        }
    }
}
