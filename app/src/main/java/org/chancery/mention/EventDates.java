package org.chancery.mention;

import java.time.LocalDate;
import java.util.List;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.time.Anniversaries;
import org.chancery.time.EventDate;
import org.chancery.time.EventDater;
import org.chancery.time.TimeExpression;
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
        if (Anniversaries.of(sentence, trigger) != null) {
            return new EventMention.EventDate(date.interval(), null, date.basis(), time == null ? null : time.span());
        }
        if (time == null) {
            return EventMention.EventDate.UNRESOLVED;
        }
        return new EventMention.EventDate(date.interval(), date.value(), date.basis(), time.span());
    }
}
