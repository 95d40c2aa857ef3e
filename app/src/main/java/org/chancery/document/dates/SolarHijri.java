package org.chancery.document.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * The calendar of Iran and Afghanistan. Six months of 31 days, five of 30, one of 29; a leap day by the cycle of 33
 * years, which agrees with the observed equinox for the years taken here.
 */
final class SolarHijri {

    private static final int FIRST_YEAR = 1370;
    private static final int LAST_YEAR = 1450;
    private static final int ANCHOR_YEAR = 1399;
    private static final LocalDate ANCHOR = LocalDate.of(2020, 3, 20);
    private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

    private SolarHijri() {}

    /** Whether a number of four digits is a year of this calendar in which a report may have been written. */
    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /**
     * The day in the common calendar.
     *
     * @throws DateTimeException if there is no such day, or the year is none of those taken
     */
    static LocalDate day(int year, int month, int day) {
        int length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
        if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length) {
            throw new DateTimeException("no day of the solar Hijri calendar: " + year + "-" + month + "-" + day);
        }
        long days = day - 1 + (month <= 7 ? 31L * (month - 1) : 186 + 30L * (month - 7));
        for (int y = ANCHOR_YEAR; y < year; y++) {
            days += isLeap(y) ? 366 : 365;
        }
        for (int y = year; y < ANCHOR_YEAR; y++) {
            days -= isLeap(y) ? 366 : 365;
        }
        return ANCHOR.plusDays(days);
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % 33);
    }
}
