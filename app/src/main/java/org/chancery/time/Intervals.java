package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that an ISO-TimeML value means. */
public final class Intervals {

    private Intervals() {}

    /**
     * @param value {@code 2024-03-18}, {@code 2024-03-18TMO}, {@code 2024-W12}, {@code 2024-W12-WE}, {@code 2024-03},
     *     {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-SU}, {@code 2024}, {@code 202}, {@code 20}, or two of them joined by
     *     {@code /}
     * @return null where it names no days: durations, sets, references, anything with an X
     */
    public static @Nullable DateInterval of(String value) {
        if (value.isEmpty() || !Character.isDigit(value.charAt(0)) || value.indexOf('X') >= 0) {
            return null;
        }
        try {
            int slash = value.indexOf('/');
            if (slash > 0) {
                return range(of(value.substring(0, slash)), of(value.substring(slash + 1)));
            }
            int time = value.indexOf('T');
            return date(time > 0 ? value.substring(0, time) : value);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** From the first day of the one to the last of the other; null where one is missing or they are out of order. */
    public static @Nullable DateInterval range(@Nullable DateInterval from, @Nullable DateInterval to) {
        if (from == null || to == null || to.end().isBefore(from.start())) {
            return null;
        }
        return new DateInterval(from.start(), to.end(), Precision.RANGE, from.start() + "/" + to.end());
    }

    private static @Nullable DateInterval date(String value) {
        if (value.length() == 10 && value.charAt(7) == '-' && value.charAt(5) != 'W') {
            return DateInterval.day(LocalDate.parse(value));
        }
        int year = Integer.parseInt(value.length() >= 4 ? value.substring(0, 4) : value);
        if (value.length() == 2) {
            return years(year * 100, year * 100 + 99, Precision.CENTURY, value + "XX");
        }
        if (value.length() == 3) {
            return years(year * 10, year * 10 + 9, Precision.DECADE, value + "X");
        }
        if (value.length() == 4) {
            return years(year, year, Precision.YEAR, value);
        }
        return value.length() < 6 ? null : part(year, value.substring(5), value);
    }

    private static @Nullable DateInterval part(int year, String part, String value) {
        char first = part.charAt(0);
        if (part.equals("WI")) {
            return months(year, 12, 3, Precision.SEASON, year + "-24");
        }
        if (first == 'W') {
            LocalDate monday =
                    Iso.monday(LocalDate.of(year, 1, 4)).plusWeeks(Integer.parseInt(part.substring(1, 3)) - 1L);
            if (part.length() == 3) {
                return days(monday, 7, Precision.WEEK);
            }
            return part.endsWith("WE")
                    ? days(monday.plusDays(5), 2, Precision.RANGE)
                    : DateInterval.day(monday.plusDays(part.charAt(4) - '1'));
        }
        return switch (first) {
            case 'Q' ->
                months(
                        year,
                        part.charAt(1) * 3 - '1' * 3 + 1,
                        3,
                        Precision.QUARTER,
                        year + "-" + (33 + part.charAt(1) - '1'));
            case 'H' ->
                months(
                        year,
                        part.charAt(1) == '1' ? 1 : 7,
                        6,
                        Precision.RANGE,
                        year + "-" + (40 + part.charAt(1) - '1'));
            case 'S' ->
                part.equals("SP")
                        ? months(year, 3, 3, Precision.SEASON, year + "-21")
                        : months(year, 6, 3, Precision.SEASON, year + "-22");
            case 'F' -> months(year, 9, 3, Precision.SEASON, year + "-23");
            default -> months(year, Integer.parseInt(part), 1, Precision.MONTH, value);
        };
    }

    private static DateInterval years(int from, int to, Precision precision, String edtf) {
        return new DateInterval(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision, edtf);
    }

    private static DateInterval months(int year, int month, int count, Precision precision, String edtf) {
        YearMonth start = YearMonth.of(year, month);
        return new DateInterval(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision, edtf);
    }

    private static DateInterval days(LocalDate start, int count, Precision precision) {
        LocalDate end = start.plusDays(count - 1L);
        return new DateInterval(start, end, precision, start + "/" + end);
    }
}
