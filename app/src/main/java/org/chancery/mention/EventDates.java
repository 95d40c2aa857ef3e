package org.chancery.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.Anniversaries;
import org.chancery.time.EventDate;
import org.chancery.time.EventDater;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;
import org.jspecify.annotations.Nullable;

/** The date that an event's own clause bears, as mentions keep it. */
final class EventDates {

    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "until", "once");
    private static final Set<String> DEADLINE = Set.of("until", "till", "by", "before");

    private EventDates() {}

    static EventMention.EventDate of(
            AnalyzedText text,
            Sentence sentence,
            int trigger,
            List<TimeExpression> times,
            @Nullable LocalDate day,
            Judgement judgement) {
        boolean ahead = judgement.modality() == Modality.PLANNED
                || judgement.modality() == Modality.HYPOTHETICAL
                || judgement.modality() == Modality.BACKGROUND;
        EventDate date = EventDater.date(text, sentence, trigger, times, day, ahead);
        TimeExpression time = date.expression();
        if (Anniversaries.of(sentence, trigger) != null) {
            return new EventMention.EventDate(
                    date.interval(), null, date.basis(), time == null ? null : time.span());
        }
        if (time == null) {
            time = nearest(sentence, trigger, times);
            return time == null
                    ? EventMention.EventDate.UNRESOLVED
                    : new EventMention.EventDate(time.interval(), time.value(), time.basis(), time.span());
        }
        return new EventMention.EventDate(date.interval(), time.value(), date.basis(), time.span());
    }

    /**
     * The expression of the sentence that stands nearest to the event, where its own clause bears none. One that dates
     * another thing, {@code the treaty of 1951}, {@code a pact signed in 2001}, is passed over.
     */
    private static @Nullable TimeExpression nearest(Sentence sentence, int trigger, List<TimeExpression> times) {
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int distance =
                    Math.abs(time.span().start() - sentence.token(trigger).start());
            boolean near = time.type() == TimexType.DATE && sentence.span().contains(time.span()) && distance < least;
            if (near && !isReference(time) && !datesAnotherThing(sentence, trigger, time)) {
                best = time;
                least = distance;
            }
        }
        return best;
    }

    /** {@code now}, {@code recently}: no day at all. */
    private static boolean isReference(TimeExpression time) {
        return time.value() == null || time.value().endsWith("_REF");
    }

    /** Whether the date hangs, through its preposition, on a noun or on a relative clause that the event is no part of. */
    private static boolean datesAnotherThing(Sentence sentence, int trigger, TimeExpression time) {
        Token at = null;
        for (Token token : sentence.tokens()) {
            if (time.span().contains(token.span())
                    && (token.head() < 0
                            || !time.span()
                                    .contains(sentence.token(token.head()).span()))) {
                at = token;
            }
        }
        if (at == null || aside(sentence, at.index()) != aside(sentence, trigger) || isDeadline(sentence, at)) {
            return true;
        }
        while (at.head() >= 0) {
            Token above = sentence.token(at.head());
            if (above.index() == trigger) {
                return false;
            }
            if (above.isNoun()) {
                return !sentence.isBelow(trigger, above.index());
            }
            if (above.isVerb()) {
                boolean aside = above.role() == Role.RELATIVE || above.role() == Role.REDUCED_RELATIVE;
                return aside && !sentence.isBelow(trigger, above.index());
            }
            at = above;
        }
        return false;
    }

    /** The verb of the clause {@code after …}, {@code before …} that a token stands in, or -1 in the main clause. */
    private static int aside(Sentence sentence, int token) {
        for (int i = token; i >= 0; i = sentence.token(i).head()) {
            for (Token marker : sentence.children(i, Role.MARKER)) {
                if (OTHER_TIME.contains(marker.lemma()) && token >= marker.index()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isDeadline(Sentence sentence, Token date) {
        return date.head() >= 0 && DEADLINE.contains(sentence.token(date.head()).lemma());
    }
}
