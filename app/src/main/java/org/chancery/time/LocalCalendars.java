package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days of calendars other than the Gregorian. */
final class LocalCalendars {

    private static final int BUDDHIST_OFFSET = 543;
    /** Days that the Julian calendar is behind in the 20th and 21st centuries. */
    private static final int JULIAN_LAG = 13;
    /** Days from 1 January 1970 to 1 Tishri of the year 1. */
    private static final int HEBREW_EPOCH = -2092590;

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

    /** Easter of the eastern churches as a Gregorian day, by Meeus's rule for the Julian calendar; holds to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(JULIAN_LAG);
    }

    /** The Gregorian day of the Jewish new year, 1 Tishri, of a Hebrew year. */
    static LocalDate hebrewNewYear(int year) {
        long before = hebrewMolad(year - 1);
        long here = hebrewMolad(year);
        long after = hebrewMolad(year + 1);
        // No year may have 356 days, nor a leap year 382.
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay);
    }

    /** Days from the epoch to the new year by the mean moon, off the weekdays on which it may not fall. */
    private static long hebrewMolad(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12084 + 13753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25920L);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }

    /** 25 Kislev of a Hebrew year, the first day of Hanukkah: a day later where Heshvan is long. */
    static LocalDate hanukkah(int year) {
        LocalDate newYear = hebrewNewYear(year);
        long length = ChronoUnit.DAYS.between(newYear, hebrewNewYear(year + 1));
        return newYear.plusDays(length % 10 == 5 ? 84 : 83);
    }
}
