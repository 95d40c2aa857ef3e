package org.chancery.event.identity;

import java.time.LocalDate;
import org.chancery.event.MentionRecord;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;

/**
 * The days on which a mention's event can have taken place.
 *
 * @param start first day since 1970-01-01
 * @param end last day, inclusive
 * @param told whether the text gives the days; else they follow from the day of the report
 * @param known false where not even the report has a day
 */
record When(long start, long end, Precision precision, boolean told, boolean known) {

    /** A report without a date speaks of events of the last days, or of plans for the next months. */
    private static final int NEWS_DAYS = 14;

    private static final int PLAN_DAYS = 180;

    private static final int HISTORY_DAYS = 40000;

    /** Before every day that is told, so that those who know nothing are taken first, and meet those behind them. */
    private static final long UNKNOWN = -1_000_000;

    static When of(MentionRecord mention) {
        DateInterval date = mention.date();
        if (date != null) {
            return new When(date.start().toEpochDay(), date.end().toEpochDay(), date.precision(), true, true);
        }
        LocalDate reported = mention.from().reported();
        if (reported == null) {
            return new When(UNKNOWN, UNKNOWN, Precision.VAGUE, false, false);
        }
        long day = reported.toEpochDay();
        Modality modality = mention.modality();
        return switch (modality) {
            case PLANNED, HYPOTHETICAL -> new When(day, day + PLAN_DAYS, Precision.VAGUE, false, true);
            case BACKGROUND -> new When(day - HISTORY_DAYS, day, Precision.VAGUE, false, true);
            case OCCURRED, ONGOING, ALLEGED, DENIED, NEGATED ->
                new When(day - NEWS_DAYS, day + 1, Precision.VAGUE, false, true);
        };
    }

    boolean overlaps(When other) {
        return start <= other.end && other.start <= end;
    }

    /** Whether the days follow from the report of something that took place. */
    boolean recent() {
        return !told && known && length() == NEWS_DAYS + 2;
    }

    /** Days between the two; 0 where they overlap. */
    long gap(When other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    /** Days from first to last. */
    long length() {
        return end - start + 1;
    }
}
