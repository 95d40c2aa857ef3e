package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.chancery.event.State;
import org.chancery.statement.Modality;
import org.chancery.time.Precision;

/** Compares when it took place. */
final class TimeGrounds {

    /** A plan may be kept so many days early or late and still be that plan. */
    private static final long PLAN_SHIFT = 100;

    /** In one story a report without a date of its own may look back so many days. */
    private static final long GUESS = 75;

    private static final double UNTOLD = -0.4;

    /** News without a date of its own is of the last days; told for other days, it is seldom the same. */
    private static final long LAST_DAYS = 4;

    private static final double EARLIER = -0.4;

    /** What is planned for some day may be anything that comes. */
    private static final double NO_DAY = -0.6;

    /** A plan that names no day is of the coming weeks; each further day makes another act as likely. */
    private static final long SOON = 45;

    private static final double WAITED = 60;

    /** A year alone holds many events of one kind. */
    private static final double YEAR_ALONE = -0.8;

    private TimeGrounds() {}

    static void weigh(Item one, Item other, Grounds grounds) {
        if (partly(one, other, grounds) || grounds.barred()) {
            return;
        }
        When a = one.when();
        When b = other.when();
        if (a.told() != b.told()) {
            history(a.told() ? one : other, a.told() ? other : one, grounds);
        }
        if (!a.known() || !b.known()) {
            boolean coarse = (a.told() && a.length() > 31) || (b.told() && b.length() > 31);
            grounds.add("date", "told by one alone", a.told() == b.told() ? 0 : coarse ? YEAR_ALONE : UNTOLD);
            return;
        }
        if (a.overlaps(b)) {
            overlap(a, b, grounds);
            return;
        }
        long gap = a.gap(b);
        if (plan(one, other) && gap <= PLAN_SHIFT) {
            grounds.add("date", () -> "planned for another day, " + gap + " days apart", -0.8);
        } else if (gap == 1 && a.told() && b.told()) {
            grounds.add("date", "a day apart", -0.3);
        } else if (gap <= 5 && !(a.told() && b.told() && fine(a) && fine(b))) {
            grounds.add("date", () -> gap + " days apart", -0.6);
        } else if (gap <= GUESS && !(a.told() && b.told()) && oneStory(one, other)) {
            grounds.add("date", () -> gap + " days apart by the days of the reports", -0.9 - gap / 30.0);
        } else {
            grounds.bar("date", () -> gap + " days apart");
        }
    }

    /** Compares dates of which one misses its year or week, as far as they go. */
    private static boolean partly(Item one, Item other, Grounds grounds) {
        String a = PartDate.of(one.mention());
        String b = PartDate.of(other.mention());
        if (otherMonth(one, other) || otherMonth(other, one)) {
            grounds.bar("date", () -> "a day of another month than the news speaks of");
            return true;
        }
        if (a == null
                || b == null
                || (one.mention().partly() == null && other.mention().partly() == null)) {
            return false;
        }
        PartDate.Fit fit = PartDate.fit(a, b);
        switch (fit) {
            case SAME_DAY -> grounds.add("date", "the same day of some year", 0.8);
            case SAME_MONTH -> grounds.add("date", "the same month of some year", 0.4);
            case SAME_WEEKDAY -> grounds.add("date", "the same day of some week", 0.3);
            case OTHER -> grounds.bar("date", () -> a + " against " + b);
            case UNKNOWN -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a day or month without its year falls into none of the months that a dated report of today can mean. */
    private static boolean otherMonth(Item told, Item untold) {
        String part = told.mention().partly();
        When when = untold.when();
        if (part == null || untold.mention().date() != null || untold.mention().partly() != null || !when.recent()) {
            return false;
        }
        return LongStream.rangeClosed(when.start(), when.end())
                .mapToObj(day -> "XXXX" + LocalDate.ofEpochDay(day).toString().substring(4, 7))
                .noneMatch(month -> PartDate.fit(part, month) != PartDate.Fit.OTHER);
    }

    /** What is told as history, with its date, is not what is told as news without one. */
    private static void history(Item told, Item untold, Grounds grounds) {
        if (told.mention().modality() == Modality.BACKGROUND && untold.mention().modality() != Modality.BACKGROUND) {
            grounds.add("date", "history, and news without a date", -0.9);
        }
    }

    private static void overlap(When a, When b, Grounds grounds) {
        if (!a.told() || !b.told()) {
            boolean history = a.length() > 400 || b.length() > 400;
            if (!a.told() && !b.told() && a.recent() != b.recent()) {
                grounds.add("date", "a plan without a day", NO_DAY);
                return;
            }
            if (a.told() != b.told() && waits(a.told() ? a : b, a.told() ? b : a)) {
                long days = (a.told() ? a : b).start() - (a.told() ? b : a).start();
                grounds.add("date", () -> "a plan without a day, " + days + " days before", -days / WAITED);
                return;
            }
            boolean earlier = a.told() != b.told() && earlier(a.told() ? a : b, a.told() ? b : a);
            grounds.add("date", "told by one alone, possible", history ? UNTOLD : earlier ? EARLIER : 0);
            return;
        }
        long length = Math.max(a.length(), b.length());
        if (length <= 1) {
            grounds.add("date", "the same day", 1.1);
        } else if (length <= 10) {
            grounds.add("date", "the same days", 0.8);
        } else if (length <= 31) {
            grounds.add("date", "the same month", 0.6);
        } else if (length <= 366) {
            grounds.add("date", "the same year", 0.25);
        }
    }

    /** Whether what is told comes long after the news of a plan that names no day. */
    private static boolean waits(When told, When untold) {
        return !untold.recent() && told.start() - untold.start() > SOON;
    }

    /** Whether what is told lies before the days that a report without a date most likely speaks of. */
    private static boolean earlier(When told, When untold) {
        return untold.recent() && told.start() < untold.end() - LAST_DAYS && told.length() > LAST_DAYS;
    }

    private static boolean oneStory(Item one, Item other) {
        String story = one.mention().from().story();
        return story != null && story.equals(other.mention().from().story());
    }

    private static boolean fine(When when) {
        return when.precision() == Precision.DAY || when.precision() == Precision.RANGE;
    }

    /** Whether one tells as a plan what the other, reported later, tells as done or as a plan anew. */
    private static boolean plan(Item one, Item other) {
        return planBefore(one, other) || planBefore(other, one);
    }

    private static boolean planBefore(Item plan, Item later) {
        Modality modality = plan.mention().modality();
        LocalDate planned = plan.mention().from().reported();
        LocalDate told = later.mention().from().reported();
        boolean putOff = plan.callsOff() && CalledOff.state(plan.mention()) == State.POSTPONED;
        return (modality == Modality.PLANNED || modality == Modality.HYPOTHETICAL || putOff)
                && (planned == null || told == null || planned.isBefore(told));
    }
}
