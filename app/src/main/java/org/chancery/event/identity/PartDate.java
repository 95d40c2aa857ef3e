package org.chancery.event.identity;

import java.time.LocalDate;
import org.chancery.event.MentionRecord;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates that miss their year or week: {@code XXXX-01}, {@code XXXX-06-11}, {@code XXXX-WXX-3}. */
final class PartDate {

    /** How two of them agree. */
    enum Fit {
        SAME_DAY,
        SAME_MONTH,
        SAME_WEEKDAY,
        OTHER,
        UNKNOWN
    }

    private static final String WEEKDAY = "XXXX-WXX-";

    private PartDate() {}

    /** What a mention knows of its date without the year: its part date, else its day or month; null for longer spans. */
    static @Nullable String of(MentionRecord mention) {
        DateInterval date = mention.date();
        if (date == null) {
            return mention.partly();
        }
        LocalDate start = date.start();
        if (start.equals(date.end())) {
            return of(start);
        }
        boolean month = start.getMonth() == date.end().getMonth()
                && start.getYear() == date.end().getYear();
        return month ? "XXXX" + start.toString().substring(4, 7) : null;
    }

    /** A day without its year, with its weekday. */
    static String of(LocalDate day) {
        return "XXXX" + day.toString().substring(4) + "-" + day.getDayOfWeek().getValue();
    }

    static Fit fit(String a, String b) {
        if (a.startsWith(WEEKDAY) || b.startsWith(WEEKDAY)) {
            return weekday(a) == 0 || weekday(b) == 0
                    ? Fit.UNKNOWN
                    : weekday(a) == weekday(b) ? Fit.SAME_WEEKDAY : Fit.OTHER;
        }
        if (!digits(a, 5, 7) || !digits(b, 5, 7)) {
            return Fit.UNKNOWN;
        }
        if (!a.substring(5, 7).equals(b.substring(5, 7))) {
            return Fit.OTHER;
        }
        if (!digits(a, 8, 10) || !digits(b, 8, 10)) {
            return Fit.SAME_MONTH;
        }
        return a.substring(8, 10).equals(b.substring(8, 10)) ? Fit.SAME_DAY : Fit.OTHER;
    }

    /** Monday is 1; 0 where it is not told. */
    private static int weekday(String part) {
        int at = part.startsWith(WEEKDAY) ? WEEKDAY.length() : 11;
        return digits(part, at, at + 1) ? part.charAt(at) - '0' : 0;
    }

    private static boolean digits(String text, int from, int to) {
        if (text.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
