package org.chancery.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.Grain;

/**
 * Days along a line of a picture, in the picture's own units.
 *
 * @param first first day shown
 * @param last last day shown, inclusive
 * @param left where the first day starts
 * @param width of all days together
 */
public record TimeAxis(LocalDate first, LocalDate last, double left, double width) {

    private static final double LABEL = 62;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** A line of the scale; {@code major} where a year begins. */
    public record Tick(double x, String label, boolean major) {}

    /** Where a day starts. */
    public double x(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * width / days();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** How many days are shown. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public double right() {
        return left + width;
    }

    /** As many lines as have room for their labels. */
    public List<Tick> ticks() {
        int most = (int) Math.max(2, width / LABEL);
        Grain grain = Grain.atMost(most, first, last);
        int step = 1;
        if (grain == Grain.DECADE) {
            while (days() / (Grain.DECADE.days() * step) > most) {
                step *= 2;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate at = grain.floor(first);
        while (!at.isAfter(last)) {
            if (!at.isBefore(first)) {
                ticks.add(new Tick(x(at), label(at, grain, ticks.isEmpty()), at.getDayOfYear() == 1));
            }
            for (int i = 0; i < step; i++) {
                at = grain.next(at);
            }
        }
        return ticks;
    }

    /** A period as a table or a tooltip names it. */
    public static String name(LocalDate start, Grain grain) {
        return switch (grain) {
            case DAY -> DAY_OF_YEAR.format(start);
            case WEEK -> "week of " + DAY_OF_YEAR.format(start);
            case MONTH -> MONTH_OF_YEAR.format(start);
            case QUARTER -> "Q" + (start.getMonthValue() + 2) / 3 + " " + start.getYear();
            case YEAR -> Integer.toString(start.getYear());
            case DECADE -> start.getYear() + "s";
        };
    }

    private static String label(LocalDate at, Grain grain, boolean leading) {
        boolean year = leading || at.getDayOfYear() == 1;
        return switch (grain) {
            case DAY, WEEK -> (year || at.getDayOfYear() <= 7 && grain == Grain.WEEK ? DAY_OF_YEAR : DAY).format(at);
            case MONTH, QUARTER -> (year ? MONTH_OF_YEAR : MONTH).format(at);
            case YEAR, DECADE -> Integer.toString(at.getYear());
        };
    }
}
