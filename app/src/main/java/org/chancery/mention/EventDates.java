package org.chancery.mention;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;

/** Picks the time expression of an event's sentence that stands nearest to its trigger. */
final class EventDates {

    private EventDates() {}

    static EventMention.EventDate of(Sentence sentence, int trigger, List<TimeExpression> times) {
        Token token = sentence.token(trigger);
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            boolean day = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            if (day && sentence.span().contains(time.span())) {
                int distance = Math.abs(time.span().start() - token.start());
                if (distance < least) {
                    best = time;
                    least = distance;
                }
            }
        }
        return best == null
                ? EventMention.EventDate.UNRESOLVED
                : new EventMention.EventDate(best.interval(), best.value(), best.basis(), best.span());
    }
}
