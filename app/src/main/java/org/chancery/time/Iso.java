package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** ISO-TimeML values of dates: written, read, moved. */
final class Iso {

    /** Stands in for an unknown year; long February, so that no day is lost. */
    private static final int ANY_YEAR = 2000;

    private Iso() {}

    /** {@code 2024-03-18}, {@code 2024-03}, {@code 2024}, {@code XXXX-03-18}; 0 is unknown. */
    static String date(int year, int month, int day) {
        StringBuilder value = new StringBuilder(year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year));
        if (month > 0 || day > 0) {
            value.append('-').append(month == 0 ? "XX" : String.format(Locale.ROOT, "%02d", month));
        }
        if (day > 0) {
            value.append('-').append(String.format(Locale.ROOT, "%02d", day));
        }
        return value.toString();
    }

    /** The meaning of {@code 2024-03-18} or {@code 2024-03-18T09:30Z}; null where it is no date. */
    static @Nullable Meaning read(String figures) {
        try {
            LocalDate day = LocalDate.parse(figures.substring(0, 10));
            Meaning date = new Meaning.Calendar(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, null);
            return figures.length() < 16 ? date : new Meaning.Timed(date, figures.substring(10, 16), null, 0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The value of the stretch of that unit in which a day lies. */
    static String at(TimeUnit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEKEND -> week(day) + "-WE";
            case WEEK -> week(day);
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> season(day);
            case YEAR -> date(day.getYear(), 0, 0);
            case DECADE -> date(day.getYear(), 0, 0).substring(0, 3);
            case CENTURY -> date(day.getYear(), 0, 0).substring(0, 2);
            case MILLENNIUM -> date(day.getYear(), 0, 0).substring(0, 1);
        };
    }

    /** The value of an unknown stretch of that unit. */
    static String unknown(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }

    static LocalDate plus(LocalDate day, TimeUnit unit, long n) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WEEKEND, WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case QUARTER, SEASON -> day.plusMonths(3 * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10 * n);
            case CENTURY -> day.plusYears(100 * n);
            case MILLENNIUM -> day.plusYears(1000 * n);
        };
    }

    /** How fine a value is: the unit of its last part. */
    static @Nullable TimeUnit unitOf(String value) {
        if (value.endsWith("_REF") || value.startsWith("P") || value.startsWith("BC") || value.contains("/")) {
            return null;
        }
        if (value.contains("T")) {
            return TimeUnit.DAY;
        }
        if (value.contains("-W") && !value.endsWith("-WI")) {
            return value.endsWith("-WE")
                    ? TimeUnit.WEEKEND
                    : value.matches(".*-W..-\\d") ? TimeUnit.DAY : TimeUnit.WEEK;
        }
        return switch (value.length()) {
            case 10 -> TimeUnit.DAY;
            case 7 ->
                value.charAt(5) == 'Q'
                        ? TimeUnit.QUARTER
                        : value.charAt(5) == 'H'
                                ? TimeUnit.SEASON
                                : Character.isLetter(value.charAt(5)) && value.charAt(5) != 'X'
                                        ? TimeUnit.SEASON
                                        : TimeUnit.MONTH;
            case 4 -> TimeUnit.YEAR;
            case 3 -> TimeUnit.DECADE;
            case 2 -> TimeUnit.CENTURY;
            default -> null;
        };
    }

    /** A value moved by so many units, as fine as it was; null where it is coarser than the unit or not known enough. */
    static @Nullable String shift(String value, TimeUnit unit, long n) {
        TimeUnit fine = unitOf(value);
        if (fine == null || fine.compareTo(unit) > 0 && !(fine == TimeUnit.SEASON && unit == TimeUnit.YEAR)) {
            return null;
        }
        String dated = value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        boolean anyYear = dated.startsWith("XXXX-");
        if (anyYear && (dated.indexOf('X', 5) > 0 || fine == TimeUnit.SEASON || fine == TimeUnit.QUARTER)) {
            return null;
        }
        if (fine == TimeUnit.SEASON || fine == TimeUnit.QUARTER && unit == TimeUnit.YEAR) {
            int year = Integer.parseInt(dated.substring(0, 4));
            return (year + n) + dated.substring(4);
        }
        try {
            DateInterval interval = Intervals.of(anyYear ? ANY_YEAR + dated.substring(4) : dated);
            if (interval == null) {
                return null;
            }
            LocalDate moved = plus(interval.start(), unit, n);
            boolean leaps = anyYear
                    && ChronoUnit.DAYS.between(interval.start(), moved) != 0
                    && crossesLeapDay(interval.start(), moved);
            if (leaps) {
                return null;
            }
            String shifted = at(fine, moved);
            return anyYear ? "XXXX" + shifted.substring(4) : shifted;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static boolean crossesLeapDay(LocalDate a, LocalDate b) {
        LocalDate from = a.isBefore(b) ? a : b;
        LocalDate to = a.isBefore(b) ? b : a;
        LocalDate leap = LocalDate.of(from.getYear(), 2, 28);
        return !from.isAfter(leap) && to.isAfter(leap);
    }

    /** The stretch of {@code unit} in which a value lies, as a value; null where the value is coarser or unknown. */
    static @Nullable String truncate(String value, TimeUnit unit) {
        TimeUnit fine = unitOf(value);
        if (fine == null || fine.compareTo(unit) > 0) {
            return null;
        }
        if (fine == unit) {
            return value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        }
        if (value.startsWith("XXXX")) {
            return unit == TimeUnit.MONTH && value.length() >= 7 ? value.substring(0, 7) : null;
        }
        DateInterval interval = Intervals.of(value);
        return interval == null ? null : at(unit, interval.start());
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String season(LocalDate day) {
        String code = switch (day.getMonthValue()) {
            case 3, 4, 5 -> "SP";
            case 6, 7, 8 -> "SU";
            case 9, 10, 11 -> "FA";
            default -> "WI";
        };
        int year = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
        return year + "-" + code;
    }
}
