package org.chancery.mention;

import java.time.LocalDate;
import java.util.List;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.time.EventDate;
import org.chancery.time.EventDater;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;
import org.jspecify.annotations.Nullable;

/** The date that an event's own clause bears, as mentions keep it. */
final class EventDates {

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
        if (time == null) {
            time = nearest(sentence, trigger, times);
            return time == null
                    ? EventMention.EventDate.UNRESOLVED
                    : new EventMention.EventDate(time.interval(), time.value(), time.basis(), time.span());
        }
        return new EventMention.EventDate(
                date.interval(), time.value(), date.basis(), time.span());
    }

    /** The expression of the sentence that stands nearest to the event, where its own clause bears none. */
    private static @Nullable TimeExpression nearest(Sentence sentence, int trigger, List<TimeExpression> times) {
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int distance = Math.abs(time.span().start() - sentence.token(trigger).start());
            if (time.type() == TimexType.DATE && sentence.span().contains(time.span()) && distance < least) {
                best = time;
                least = distance;
            }
        }
        return best;
    }
}
