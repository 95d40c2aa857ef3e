package org.chancery.time;

import org.jspecify.annotations.Nullable;

/** What an expression says, before anything resolves it. */
sealed interface Meaning {

    /** A value that needs no anchor. */
    record Fixed(TimexType type, String value, @Nullable String mod) implements Meaning {}

    /**
     * A calendar date, of which any part may be missing.
     *
     * @param year 0 where it is not said
     * @param month 0 where it is not said
     * @param day 0 where it is not said
     * @param weekday ISO number of the weekday, 0 where it is not said
     * @param year2 a relative year ({@code March 5 last year}), or null
     */
    record Calendar(
            int year,
            int month,
            int day,
            int weekday,
            @Nullable Meaning year2) implements Meaning {}

    /** Which of the recurring ones is meant. */
    enum Which {
        BARE,
        LAST,
        THIS,
        NEXT,
        PREVIOUS,
        FOLLOWING,
        WEEK_AGO,
        /** A week behind the next one: {@code a week on Friday}. */
        WEEK_AHEAD
    }

    /** {@code last September}. */
    record MonthOf(int month, Which which) implements Meaning {}

    /**
     * A part of a year: {@code Q3}, {@code H1}, {@code SU}.
     *
     * @param whole the year it is part of, or null
     * @param back years before the one that tense and anchor suggest; null where nothing is said
     */
    record YearPart(
            String code, @Nullable Meaning whole, @Nullable Integer back) implements Meaning {}

    /**
     * {@code last week}, {@code that year}.
     *
     * @param now counted from the anchor, else from what the text spoke of last
     */
    record Relative(TimeUnit unit, int n, boolean now) implements Meaning {}

    /** {@code the past year}: up to now. */
    record Past(TimeUnit unit) implements Meaning {}

    /**
     * {@code two weeks ago}, {@code a year earlier}.
     *
     * @param n NaN where it is indefinite
     * @param from what it is counted from; null: the anchor when {@code now}, else what the text spoke of last
     */
    record Shift(
            double n,
            TimeUnit unit,
            int sign,
            boolean now,
            @Nullable Meaning from) implements Meaning {}

    record Weekday(int weekday, Which which) implements Meaning {}

    /** {@code Tuesday last week}. */
    record WeekdayInWeek(int weekday, int weeks) implements Meaning {}

    record Weekend(Which which) implements Meaning {}

    /** {@code the 18th}. */
    record DayOnly(int day) implements Meaning {}

    /**
     * {@code the 75th anniversary}.
     *
     * @param of the date that is remembered ({@code of the 1949 accord}), or null
     */
    record Anniversary(int n, @Nullable Calendar of) implements Meaning {}

    /** {@code year}: 0 where it is not said. */
    record Holiday(String rule, int year, Which which, TimeUnit unit) implements Meaning {}

    /** {@code the week of March 4}. */
    record WeekOf(Meaning day) implements Meaning {}

    /** A modifier on a meaning; an empty one changes nothing. */
    record Modified(String mod, Meaning base) implements Meaning {}

    /** The end of the stretch that the text spoke of last, {@code the middle of the month}. */
    record Edge(String mod, TimeUnit unit) implements Meaning {}

    /**
     * A time of day.
     *
     * @param day null: the day that the text spoke of last, else the anchor
     * @param time {@code T09:30}, {@code TMO}
     * @param back days between the day and the time: {@code last night}
     */
    record Timed(
            @Nullable Meaning day, String time, @Nullable String mod, int back) implements Meaning {}

    /** {@code the next morning}. */
    record TimedReference(String time, int n) implements Meaning {}
}
