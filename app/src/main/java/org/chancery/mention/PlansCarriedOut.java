package org.chancery.mention;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.actor.ActorMention;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.time.Basis;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Lets the calendar settle plans: {@code the envoy will arrive on Tuesday}, words of last week in a report of Thursday
 * that tells his arrival on Tuesday, is no plan any more. Only the report's own account of the same act, on the same
 * day, does that. Pure.
 */
final class PlansCarriedOut {

    private static final int WEEK = 7;

    private PlansCarriedOut() {}

    /** @param day the day of the report, or null where it is unknown */
    static List<EventMention> settle(List<EventMention> mentions, String text, @Nullable LocalDate day) {
        if (mentions.stream().noneMatch(PlansCarriedOut::isPlan)) {
            return mentions;
        }
        List<EventMention> settled = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            settled.add(isPlan(mention) ? settle(mention, mentions, text, day) : mention);
        }
        return settled;
    }

    private static EventMention settle(
            EventMention plan, List<EventMention> mentions, String text, @Nullable LocalDate day) {
        if (day == null) {
            return onThatDay(plan, mentions);
        }
        LocalDate planned = past(plan, text, day);
        if (planned == null) {
            return plan;
        }
        for (EventMention other : mentions) {
            DateInterval when = other.date().interval();
            boolean same = isSameAct(plan, other);
            boolean then = when != null
                    && when.precision().compareTo(Precision.WEEK) <= 0
                    && when.overlaps(DateInterval.day(planned));
            if (same && then) {
                Judgement judgement = new Judgement(
                        Modality.OCCURRED, other.judgement().certainty(), "told as done in the same report");
                EventMention.EventDate date = new EventMention.EventDate(
                        DateInterval.day(planned),
                        planned.toString(),
                        Basis.DATELINE,
                        plan.date().span());
                return plan.settled(judgement, date);
            }
        }
        return plan;
    }

    private static boolean isSameAct(EventMention plan, EventMention other) {
        return other.judgement().modality() == Modality.OCCURRED
                && other.type() == plan.type()
                && Objects.equals(other.mode(), plan.mode())
                && ActorMention.allegiances(other.source()).equals(ActorMention.allegiances(plan.source()))
                && ActorMention.allegiances(other.target()).equals(ActorMention.allegiances(plan.target()));
    }

    /** Without a day of the report: the same day or stretch, year or no year, told as past. */
    private static EventMention onThatDay(EventMention plan, List<EventMention> mentions) {
        String planned = plan.date().value();
        for (EventMention other : mentions) {
            if (planned != null && planned.equals(other.date().value()) && isSameAct(plan, other)) {
                return plan.settled(
                        new Judgement(
                                Modality.OCCURRED, other.judgement().certainty(), "told as done in the same report"),
                        plan.date());
            }
        }
        return plan;
    }

    /** The planned day, if it may lie before the report: a bare weekday may be the last one; null where it does not. */
    private static @Nullable LocalDate past(EventMention plan, String text, LocalDate day) {
        DateInterval when = plan.date().interval();
        if (when == null || when.precision() != Precision.DAY || plan.date().span() == null) {
            return null;
        }
        if (!when.start().isAfter(day)) {
            return when.start();
        }
        String weekday = when.start().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean bare = plan.date().span().in(text).equalsIgnoreCase(weekday);
        LocalDate before = when.start().minusDays(WEEK);
        return bare && !before.isAfter(day) ? before : null;
    }

    private static boolean isPlan(EventMention mention) {
        return mention.judgement().modality() == Modality.PLANNED
                && !mention.source().isEmpty();
    }
}
