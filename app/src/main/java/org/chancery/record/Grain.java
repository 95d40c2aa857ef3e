package org.chancery.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long a period of a drawn chronology is. Weeks begin on Monday. */
public enum Grain {
    DAY(1),
    WEEK(7),
    MONTH(30.44),
    QUARTER(91.3),
    YEAR(365.25),
    DECADE(3652.5);

    private final double days;

    Grain(double days) {
        this.days = days;
    }

    /** Its mean length in days. */
    public double days() {
        return days;
    }

    /** The first day of the period that holds a day. */
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        };
    }

    /** The first day of the next period. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
        };
    }

    /** The finest grain that cuts a span into at most so many periods. */
    public static Grain atMost(int periods, LocalDate first, LocalDate last) {
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        for (Grain grain : values()) {
            if (span / grain.days <= periods) {
                return grain;
            }
        }
        return DECADE;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
