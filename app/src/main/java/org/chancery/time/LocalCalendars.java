package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** Days of calendars other than the Gregorian. */
final class LocalCalendars {

    private static final int BUDDHIST_OFFSET = 543;

    private LocalCalendars() {}

    /** The Umm al-Qura day; null outside the years that it is published for (1300 to 1600) or where there is none. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The Hijri year in which the Gregorian year begins, to within one. */
    static int hijriYear(int gregorian) {
        return (int) Math.floor((gregorian - 622) * 33 / 32.0) + 1;
    }

    /**
     * The day of the solar Iranian calendar by the 33-year rule, which holds from 1244 to 1531 (1865 to 2153); null
     * outside.
     */
    static @Nullable LocalDate iranian(int year, int month, int day) {
        if (year < 1244 || year > 1531 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        // 1 Farvardin 1403 was 20 March 2024; a leap year has (25 y + 11) mod 33 < 8.
        long days = 0;
        for (int y = Math.min(year, 1403); y < Math.max(year, 1403); y++) {
            days += (25 * y + 11) % 33 < 8 ? 366 : 365;
        }
        LocalDate newYear = LocalDate.of(2024, 3, 20).plusDays(year < 1403 ? -days : days);
        int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return newYear.plusDays(before + day - 1L);
    }

    static int buddhist(int year) {
        return year - BUDDHIST_OFFSET;
    }
}
