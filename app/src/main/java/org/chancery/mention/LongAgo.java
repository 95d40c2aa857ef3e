package org.chancery.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What a report dates to a season that is over is its background, no news: {@code cut ties last December}, in a report of
 * May; and what a report without a day dates to a year alone, beside other news: {@code his trip to Oslo in 1998}. Pure.
 */
final class LongAgo {

    /** So many days before the report an act is no news any more. */
    private static final int DAYS = 90;

    /** Nobody dates news of the day by these. */
    private static final Set<Precision> COARSE = EnumSet.of(Precision.YEAR, Precision.DECADE, Precision.CENTURY);

    private LongAgo() {}

    /** @param day the day of the report, or null */
    static List<EventMention> settle(List<EventMention> mentions, @Nullable LocalDate day) {
        boolean beside =
                mentions.stream().anyMatch(mention -> !isCoarse(mention.date().interval()));
        List<EventMention> settled = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            DateInterval when = mention.date().interval();
            boolean over = mention.judgement().modality() == Modality.OCCURRED
                    && when != null
                    && (day == null
                            ? beside && isCoarse(when)
                            : when.end().plusDays(DAYS).isBefore(day));
            settled.add(
                    over
                            ? mention.settled(
                                    new Judgement(
                                            Modality.BACKGROUND,
                                            mention.judgement().certainty(),
                                            day == null ? "dated by its year alone" : "long before the report"),
                                    mention.date())
                            : mention);
        }
        return settled;
    }

    private static boolean isCoarse(@Nullable DateInterval when) {
        return when != null && COARSE.contains(when.precision());
    }
}
