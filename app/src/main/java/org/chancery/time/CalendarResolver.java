package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.chancery.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/** Finds the year, month or week that an under-specified date leaves out. */
final class CalendarResolver {

    /** A date this far off on the side of its tense is taken from the other side: a writer would have named the year. */
    private static final int TOO_FAR_DAYS = 285;

    /** Within so many days a date ahead of a verb of the past may still be meant. */
    private static final int NEAR_DAYS = 20;

    private static final int WEEK = 7;

    private final Anchors anchors;

    CalendarResolver(Anchors anchors) {
        this.anchors = anchors;
    }

    /** A date of which the year, or year and month, may be missing. */
    Resolved date(Meaning.Calendar date) {
        if (date.year() > 0) {
            return Resolved.date(valid(date.year(), date.month(), date.day()), Basis.TEXT);
        }
        Resolved told = anchors.narrative();
        LocalDate latest = anchors.latest();
        if (told != null && told.interval() != null && date.month() > 0) {
            int year = told.interval().start().getYear();
            boolean goesOn = date.month() >= told.interval().start().getMonthValue()
                    || told.interval().precision() == Precision.YEAR;
            boolean sameYear = latest == null || anchors.chained()
                    ? goesOn
                    : year < latest.getYear() && anchors.tense() != Tense.FUTURE;
            if (sameYear) {
                return Resolved.date(valid(year, date.month(), date.day()), told.basis());
            }
        }
        if (latest == null || date.month() == 0) {
            return Resolved.date(Iso.date(0, date.month(), date.day()), Basis.UNRESOLVED);
        }
        int year = date.day() > 0 ? yearOfDay(date.month(), date.day(), latest) : yearOfMonth(date.month(), latest);
        return Resolved.date(valid(year, date.month(), date.day()), Basis.DATELINE);
    }

    /** 29 February of a common year is left to its month. */
    private static String valid(int year, int month, int day) {
        boolean none = day > 0 && month > 0 && !YearMonth.of(year, month).isValidDay(day);
        return Iso.date(year, month, none ? 0 : day);
    }

    private int yearOfDay(int month, int dayOfMonth, LocalDate anchor) {
        LocalDate best = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            try {
                LocalDate candidate = LocalDate.of(
                        year,
                        month,
                        Math.min(dayOfMonth, YearMonth.of(year, month).lengthOfMonth()));
                if (best == null || cost(candidate, anchor, 0) < cost(best, anchor, 0)) {
                    best = candidate;
                }
            } catch (DateTimeException e) {
                continue;
            }
        }
        return best == null ? anchor.getYear() : best.getYear();
    }

    private int yearOfMonth(int month, LocalDate anchor) {
        LocalDate middle = anchor.withDayOfMonth(15);
        LocalDate best = middle.withMonth(month);
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate candidate = LocalDate.of(year, month, 15);
            if (cost(candidate, middle, 15) + never(candidate, middle) < cost(best, middle, 15) + never(best, middle)) {
                best = candidate;
            }
        }
        return best.getYear();
    }

    /** Days from the anchor, dearer on the side that the tense speaks against. */
    private long cost(LocalDate candidate, LocalDate anchor, int slack) {
        long days = ChronoUnit.DAYS.between(anchor, candidate);
        boolean against = anchors.tense() == Tense.PAST && days > slack
                || anchors.tense() == Tense.FUTURE && days < -slack
                || anchors.tense() == Tense.UNKNOWN && days > TOO_FAR_DAYS / 2;
        return Math.abs(days) + (against ? TOO_FAR_DAYS : 0);
    }

    /** What a month or feast to come costs where a verb of the past bears it; a day may be that of what was called off. */
    private long never(LocalDate candidate, LocalDate anchor) {
        return anchors.isDone() && ChronoUnit.DAYS.between(anchor, candidate) > NEAR_DAYS ? TOO_FAR_DAYS : 0;
    }

    Resolved month(int month, Which which) {
        LocalDate day = anchors.day();
        boolean beside = which == Which.PREVIOUS || which == Which.FOLLOWING;
        Resolved last = beside ? anchors.last(TimeUnit.MONTH) : null;
        LocalDate from =
                last != null && last.interval() != null ? last.interval().start() : day;
        if (from == null) {
            return Resolved.date(Iso.date(0, month, 0), Basis.UNRESOLVED);
        }
        int year = from.getYear();
        boolean earlier = which == Which.LAST || which == Which.PREVIOUS;
        if (earlier && month >= from.getMonthValue()) {
            year--;
        } else if ((which == Which.NEXT || which == Which.FOLLOWING) && month <= from.getMonthValue()) {
            year++;
        }
        return Resolved.date(Iso.date(year, month, 0), last == null ? Basis.DATELINE : last.basis());
    }

    Resolved weekday(int weekday, Which which) {
        boolean beside = which == Which.PREVIOUS || which == Which.FOLLOWING;
        Resolved last = beside ? anchors.last(TimeUnit.DAY) : null;
        LocalDate day =
                last != null && last.interval() != null ? last.interval().start() : anchors.day();
        if (day == null) {
            return Resolved.date("XXXX-WXX-" + weekday, Basis.UNRESOLVED);
        }
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), WEEK);
        int behind = Math.floorMod(day.getDayOfWeek().getValue() - weekday, WEEK);
        LocalDate meant = switch (which) {
            case LAST, PREVIOUS -> day.minusDays(behind == 0 ? WEEK : behind);
            case FOLLOWING -> day.plusDays(ahead == 0 ? WEEK : ahead);
            case NEXT -> Iso.monday(day).plusDays(WEEK + weekday - 1L);
            case THIS -> anchors.tense() == Tense.PAST ? day.minusDays(behind) : day.plusDays(ahead);
            case WEEK_AGO -> day.minusDays(behind + (long) WEEK);
            case WEEK_AHEAD -> day.plusDays(ahead + (long) WEEK);
            case BARE -> anchors.tense() == Tense.FUTURE ? day.plusDays(ahead) : day.minusDays(behind);
        };
        return Resolved.date(meant.toString(), last == null ? Basis.DATELINE : last.basis());
    }

    Resolved weekdayInWeek(int weekday, int weeks) {
        LocalDate day = anchors.day();
        return day == null
                ? Resolved.date("XXXX-WXX-" + weekday, Basis.UNRESOLVED)
                : Resolved.date(
                        Iso.monday(day).plusDays(weeks * 7L + weekday - 1).toString(), Basis.DATELINE);
    }

    Resolved weekend(Which which) {
        LocalDate day = anchors.day();
        if (day == null) {
            return Resolved.unknown(TimeUnit.WEEKEND);
        }
        boolean weekendNow = day.getDayOfWeek().getValue() > 5;
        int weeks = switch (which) {
            case LAST, PREVIOUS, WEEK_AGO -> -1;
            case NEXT, FOLLOWING, WEEK_AHEAD -> 1;
            case THIS -> anchors.tense() == Tense.PAST && !weekendNow ? -1 : 0;
            case BARE -> anchors.tense() == Tense.FUTURE || weekendNow ? 0 : -1;
        };
        return Resolved.date(Iso.at(TimeUnit.WEEKEND, day.plusWeeks(weeks)), Basis.DATELINE);
    }

    Resolved dayOnly(int dayOfMonth) {
        Resolved shared = anchors.shared();
        Resolved month = shared != null ? shared : anchors.recentMonth();
        LocalDate day = anchors.day();
        boolean gone = shared == null
                && month != null
                && month.interval() != null
                && day != null
                && anchors.tense() == Tense.FUTURE
                && month.interval().end().isBefore(day);
        if (month != null && !gone && month.value().length() >= 7) {
            String value = month.value().substring(0, 7);
            if (month.interval() == null) {
                return Resolved.date(value + String.format(Locale.ROOT, "-%02d", dayOfMonth), Basis.UNRESOLVED);
            }
            YearMonth known = YearMonth.from(month.interval().start());
            return known.isValidDay(dayOfMonth)
                    ? Resolved.date(known.atDay(dayOfMonth).toString(), month.basis())
                    : Resolved.date(Iso.date(0, 0, dayOfMonth), Basis.UNRESOLVED);
        }
        if (day == null) {
            return Resolved.date(Iso.date(0, 0, dayOfMonth), Basis.UNRESOLVED);
        }
        YearMonth meant = YearMonth.from(day);
        if (anchors.tense() == Tense.FUTURE && dayOfMonth < day.getDayOfMonth()) {
            meant = meant.plusMonths(1);
        } else if (anchors.tense() != Tense.FUTURE && dayOfMonth > day.getDayOfMonth()) {
            meant = meant.minusMonths(1);
        }
        return meant.isValidDay(dayOfMonth)
                ? Resolved.date(meant.atDay(dayOfMonth).toString(), Basis.DATELINE)
                : Resolved.date(Iso.date(0, 0, dayOfMonth), Basis.UNRESOLVED);
    }

    Resolved holiday(Meaning.Holiday holiday) {
        LocalDate anchor = anchors.day();
        LocalDate found = null;
        if (holiday.year() > 0) {
            found = Holidays.in(holiday.rule(), holiday.year());
        } else if (anchor != null) {
            found = nearest(holiday, anchor);
        }
        boolean fixed = holiday.rule().length() == 5;
        if (found == null) {
            return Resolved.date(fixed ? "XXXX-" + holiday.rule() : Iso.unknown(TimeUnit.DAY), Basis.UNRESOLVED);
        }
        Basis basis = holiday.year() > 0 ? Basis.TEXT : Basis.DATELINE;
        if (holiday.rule().equals("hijri 09")) {
            return Resolved.date(found + "/" + found.plusDays(29), basis);
        }
        return Resolved.date(Iso.at(holiday.unit(), found), basis);
    }

    private @Nullable LocalDate nearest(Meaning.Holiday holiday, LocalDate anchor) {
        LocalDate best = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate candidate = Holidays.in(holiday.rule(), year);
            boolean wrongSide = candidate != null
                    && (holiday.which() == Which.LAST && !candidate.isBefore(anchor)
                            || holiday.which() == Which.NEXT && !candidate.isAfter(anchor)
                            || holiday.which() == Which.THIS && year != anchor.getYear());
            if (candidate != null
                    && !wrongSide
                    && (best == null
                            || cost(candidate, anchor, 0) + never(candidate, anchor)
                                    < cost(best, anchor, 0) + never(best, anchor))) {
                best = candidate;
            }
        }
        return best;
    }

    /** {@code the third quarter}, {@code last summer}. */
    Resolved yearPart(String code, @Nullable Integer back) {
        LocalDate day = anchors.day();
        Resolved told = anchors.narrative();
        if (told != null
                && told.interval() != null
                && (day == null || told.interval().end().getYear() < day.getYear())) {
            return Resolved.date(Iso.date(told.interval().start().getYear(), 0, 0) + "-" + code, told.basis());
        }
        if (day == null) {
            return Resolved.date("XXXX-" + code, Basis.UNRESOLVED);
        }
        DateInterval here = Intervals.of(day.getYear() + "-" + code);
        int year = day.getYear();
        boolean season = Character.isLetter(code.charAt(code.length() - 1));
        if (here == null) {
            return Resolved.date("XXXX", Basis.UNRESOLVED);
        }
        if (season && back != null) {
            if (back == 1 && !here.end().isBefore(day)) {
                year--;
            } else if (back == -1 && !here.start().isAfter(day)) {
                year++;
            } else if (back == 0 && code.equals("WI") && day.getMonthValue() < 4) {
                year--;
            }
        } else {
            if (here.start().isAfter(day) && anchors.tense() == Tense.PAST
                    || anchors.tense() == Tense.UNKNOWN
                            && ChronoUnit.DAYS.between(day, here.start()) > TOO_FAR_DAYS / 2) {
                year--;
            } else if (here.end().isBefore(day)
                    && anchors.tense() == Tense.FUTURE
                    && ChronoUnit.DAYS.between(here.end(), day) > TOO_FAR_DAYS / 2) {
                year++;
            }
            year -= back == null ? 0 : back;
        }
        return Resolved.date(year + "-" + code, Basis.DATELINE);
    }

    static int yearOf(String value) {
        boolean figures = value.length() >= 4 && value.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.parseInt(value.substring(0, 4)) : 0;
    }
}
