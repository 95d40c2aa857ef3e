package org.chancery.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns meanings into values, against the anchors. Nothing is invented: what no anchor settles keeps its X. */
final class Resolver {

    private static final int MONTHS = 12;

    private final Anchors anchors;
    private final CalendarResolver calendar;

    Resolver(Anchors anchors) {
        this.anchors = anchors;
        this.calendar = new CalendarResolver(anchors);
    }

    Resolved resolve(Meaning meaning) {
        if (meaning instanceof Meaning.Fixed fixed) {
            return fixed(fixed);
        }
        if (meaning instanceof Meaning.Calendar date) {
            return calendar(date);
        }
        if (meaning instanceof Meaning.MonthOf month) {
            return calendar.month(month.month(), month.which());
        }
        if (meaning instanceof Meaning.YearPart part) {
            return yearPart(part);
        }
        if (meaning instanceof Meaning.Relative relative) {
            return relative(relative);
        }
        if (meaning instanceof Meaning.Past past) {
            return past(past.unit());
        }
        if (meaning instanceof Meaning.Shift shift) {
            return shift(shift);
        }
        if (meaning instanceof Meaning.Weekday weekday) {
            return calendar.weekday(weekday.weekday(), weekday.which());
        }
        if (meaning instanceof Meaning.WeekdayInWeek weekday) {
            return calendar.weekdayInWeek(weekday.weekday(), weekday.weeks());
        }
        if (meaning instanceof Meaning.Weekend weekend) {
            return calendar.weekend(weekend.which());
        }
        if (meaning instanceof Meaning.DayOnly day) {
            return calendar.dayOnly(day.day());
        }
        if (meaning instanceof Meaning.Anniversary anniversary) {
            return anniversary(anniversary);
        }
        if (meaning instanceof Meaning.Holiday holiday) {
            return calendar.holiday(holiday);
        }
        if (meaning instanceof Meaning.WeekOf week) {
            return truncate(resolve(week.day()), TimeUnit.WEEK);
        }
        if (meaning instanceof Meaning.Modified modified) {
            return modified(modified);
        }
        if (meaning instanceof Meaning.Edge edge) {
            return reference(edge.unit(), 0).with(edge.mod());
        }
        if (meaning instanceof Meaning.Timed timed) {
            return timed(timed);
        }
        Meaning.TimedReference timed = (Meaning.TimedReference) meaning;
        return atTime(reference(TimeUnit.DAY, timed.n()), timed.time(), null);
    }

    private static Resolved fixed(Meaning.Fixed fixed) {
        boolean settled = fixed.value().indexOf('X') < 0 || fixed.type() != TimexType.DATE;
        return new Resolved(
                fixed.type(),
                fixed.value(),
                fixed.mod(),
                Intervals.of(fixed.value()),
                settled ? Basis.TEXT : Basis.UNRESOLVED);
    }

    private Resolved calendar(Meaning.Calendar date) {
        if (date.year2() == null) {
            return calendar.date(date);
        }
        Resolved year = resolve(date.year2());
        int value = CalendarResolver.yearOf(year.value());
        return Resolved.date(Iso.date(value, date.month(), date.day()), year.basis());
    }

    private Resolved yearPart(Meaning.YearPart part) {
        if (part.whole() != null) {
            Resolved year = resolve(part.whole());
            String code = part.code().isEmpty() ? lastQuarterCode() : "-" + part.code();
            return Resolved.date(Iso.date(CalendarResolver.yearOf(year.value()), 0, 0) + code, year.basis());
        }
        return calendar.yearPart(part.code(), part.back());
    }

    private String lastQuarterCode() {
        Resolved quarter = anchors.lastExactly(TimeUnit.QUARTER);
        return quarter == null ? "" : quarter.value().substring(4);
    }

    private Resolved relative(Meaning.Relative relative) {
        LocalDate day = anchors.day();
        if (!relative.now()) {
            return reference(relative.unit(), relative.n());
        }
        if (day == null) {
            return Resolved.unknown(relative.unit());
        }
        return Resolved.date(Iso.at(relative.unit(), Iso.plus(day, relative.unit(), relative.n())), Basis.DATELINE);
    }

    /** The stretch that the text spoke of last, moved by {@code n}; else that of the anchor. */
    private Resolved reference(TimeUnit unit, int n) {
        Resolved last = unit == TimeUnit.QUARTER ? anchors.lastExactly(unit) : null;
        if (last == null && unit == TimeUnit.YEAR && n != 0) {
            last = anchors.lastExactly(TimeUnit.QUARTER);
            if (last != null) {
                return moved(last, unit, n);
            }
        }
        if (last == null) {
            last = n == 0 && (unit == TimeUnit.YEAR || unit == TimeUnit.MONTH)
                    ? anchors.recent(unit)
                    : anchors.last(unit);
        }
        if (last == null && unit == TimeUnit.QUARTER && n == 0 && anchors.day() != null) {
            return Resolved.date(Iso.at(unit, Iso.plus(anchors.day(), unit, -1)), Basis.DATELINE);
        }
        String stretch = last == null ? null : Iso.truncate(last.value(), unit);
        LocalDate now = anchors.day();
        if (unit == TimeUnit.QUARTER
                && n == 0
                && now != null
                && Iso.at(unit, now).equals(stretch)) {
            // The quarter whose figures are told is over.
            return Resolved.date(Iso.at(unit, Iso.plus(now, unit, -1)), Basis.DATELINE);
        }
        if (last != null && stretch != null) {
            return moved(Resolved.date(stretch, last.basis()), unit, n);
        }
        LocalDate day = anchors.day();
        return day == null
                ? Resolved.unknown(unit)
                : Resolved.date(Iso.at(unit, Iso.plus(day, unit, n)), Basis.DATELINE);
    }

    private static Resolved moved(Resolved from, TimeUnit unit, long n) {
        if (n == 0) {
            return from;
        }
        String value = Iso.shift(from.value(), unit, n);
        return value == null ? Resolved.unknown(unit) : Resolved.date(value, from.basis());
    }

    private Resolved past(TimeUnit unit) {
        LocalDate day = anchors.day();
        if (day == null) {
            return Resolved.unknown(unit);
        }
        LocalDate start = Iso.plus(day, unit, -1);
        DateInterval upToNow = new DateInterval(start, day, Precision.VAGUE, start + "/" + day);
        return Resolved.date(Iso.at(unit, start), Basis.DATELINE).with(upToNow, Basis.DATELINE);
    }

    private Resolved shift(Meaning.Shift shift) {
        if (Double.isNaN(shift.n())) {
            return shift.now()
                    ? new Resolved(TimexType.DATE, shift.sign() < 0 ? "PAST_REF" : "FUTURE_REF", null, null, Basis.TEXT)
                    : new Resolved(TimexType.DURATION, shift.unit().duration("X"), null, null, Basis.TEXT);
        }
        TimeUnit unit = shift.unit();
        long n = shift.sign() * Math.round(shift.n());
        if (shift.n() != Math.rint(shift.n()) && unit == TimeUnit.YEAR) {
            unit = TimeUnit.MONTH;
            n = shift.sign() * Math.round(shift.n() * MONTHS);
        }
        LocalDate day = anchors.day();
        if (shift.now()) {
            Resolved quarter = unit == TimeUnit.YEAR && n == -1 ? anchors.near(TimeUnit.QUARTER) : null;
            if (quarter != null) {
                return moved(quarter, unit, n);
            }
            Resolved from =
                    day == null ? null : Resolved.date(Iso.at(fineness(unit), Iso.plus(day, unit, n)), Basis.DATELINE);
            return from == null ? Resolved.unknown(unit) : from;
        }
        Resolved from = shift.from() == null ? counted(unit) : resolve(shift.from());
        if (from == null) {
            return shift.sign() < 0 && day != null
                    ? Resolved.date(Iso.at(fineness(unit), Iso.plus(day, unit, n)), Basis.DATELINE)
                    : Resolved.unknown(unit);
        }
        return moved(from, unit, n);
    }

    /** What {@code two days later} counts from. */
    private @Nullable Resolved counted(TimeUnit unit) {
        Resolved quarter = unit == TimeUnit.YEAR ? anchors.lastExactly(TimeUnit.QUARTER) : null;
        Resolved last = anchors.last(unit);
        return quarter != null && last != null && Iso.unitOf(last.value()) != TimeUnit.YEAR ? quarter : last;
    }

    private static TimeUnit fineness(TimeUnit unit) {
        return unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY ? TimeUnit.YEAR : unit;
    }

    private Resolved modified(Meaning.Modified modified) {
        Resolved base = resolve(modified.base());
        LocalDate day = anchors.day();
        DateInterval days = base.interval();
        boolean toDate = modified.mod().equals("START") && modified.base() instanceof Meaning.Relative;
        if (toDate && day != null && days != null && holds(days, day)) {
            DateInterval upToNow = new DateInterval(days.start(), day, days.precision(), days.start() + "/" + day);
            return base.with(upToNow, base.basis()).with("START");
        }
        return base.with(modified.mod());
    }

    /** So many years after what it remembers; where that has no date, the year of the report. */
    private Resolved anniversary(Meaning.Anniversary anniversary) {
        Meaning.Calendar of = anniversary.of();
        if (of == null) {
            return relative(new Meaning.Relative(TimeUnit.YEAR, 0, true));
        }
        return calendar(new Meaning.Calendar(of.year() + anniversary.n(), of.month(), of.day(), 0, null));
    }

    private static boolean holds(DateInterval days, LocalDate day) {
        return !day.isBefore(days.start()) && !day.isAfter(days.end()) && days.precision() != Precision.DAY;
    }

    private Resolved timed(Meaning.Timed timed) {
        if (timed.day() != null) {
            return atTime(resolve(timed.day()), timed.time(), timed.mod());
        }
        Resolved last = anchors.recent();
        TimeUnit fine = last == null ? null : Iso.unitOf(last.value());
        if (last != null && fine == TimeUnit.DAY) {
            String value = last.value();
            return atTime(
                    Resolved.date(value.contains("T") ? value.substring(0, value.indexOf('T')) : value, last.basis()),
                    timed.time(),
                    timed.mod());
        }
        return atTime(relative(new Meaning.Relative(TimeUnit.DAY, 0, true)), timed.time(), timed.mod());
    }

    private static Resolved atTime(Resolved day, String time, @Nullable String mod) {
        return new Resolved(TimexType.TIME, day.value() + time, mod, day.interval(), day.basis());
    }

    private static Resolved truncate(Resolved date, TimeUnit unit) {
        String value = Iso.truncate(date.value(), unit);
        return value == null ? Resolved.unknown(unit) : Resolved.date(value, date.basis());
    }
}
