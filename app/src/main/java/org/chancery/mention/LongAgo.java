package org.chancery.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a report dates to a season that is over is its background, no news: {@code cut ties last December}, in a report of
 * May. Pure.
 */
final class LongAgo {

    /** So many days before the report an act is no news any more. */
    private static final int DAYS = 90;

    private LongAgo() {}

    /** @param day the day of the report, or null; then nothing changes */
    static List<EventMention> settle(List<EventMention> mentions, @Nullable LocalDate day) {
        if (day == null) {
            return mentions;
        }
        List<EventMention> settled = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            DateInterval when = mention.date().interval();
            boolean over = mention.judgement().modality() == Modality.OCCURRED
                    && when != null
                    && when.end().plusDays(DAYS).isBefore(day);
            settled.add(
                    over
                            ? mention.settled(
                                    new Judgement(
                                            Modality.BACKGROUND,
                                            mention.judgement().certainty(),
                                            "long before the report"),
                                    mention.date())
                            : mention);
        }
        return settled;
    }
}
