package org.chancery.event.coded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weighs, in log-odds, whether two records of one code report one event. The sides may stand either way round: coders
 * differ most in who they take for the source.
 */
final class RecordScorer {

    private static final double SAME_SENTENCE = 4;
    private static final double OTHER_TENSE = -0.3;

    private RecordScorer() {}

    static double weigh(CodedRecord one, CodedRecord other) {
        double straight = sides(Match.of(one.source(), other.source()), Match.of(one.target(), other.target()));
        double crossed = sides(Match.of(one.source(), other.target()), Match.of(one.target(), other.source()));
        double actors = Math.max(straight, crossed);
        boolean sameTense = Objects.equals(one.tense(), other.tense());
        if (one.document().equals(other.document())) {
            int apart = Math.abs(one.sentence() - other.sentence());
            if (apart == 0) {
                // A list of parties is coded as one record a pair: all of them are one event.
                return sameTense || actors > DISJOINT ? SAME_SENTENCE : SAME_SENTENCE - 1;
            }
            return actors + (apart <= 2 ? 2 : apart <= 5 ? 1.2 : 0.6) + (sameTense ? 0 : OTHER_TENSE);
        }
        double days = days(one.date(), other.date()) * (actors == BOTH_FULL ? 0.5 : 1);
        return actors + days + (sameTense ? 0 : OTHER_TENSE);
    }

    private static final double BOTH_FULL = 2.5;
    private static final double DISJOINT = -5;

    private static double sides(Match one, Match other) {
        Match best = one.compareTo(other) <= 0 ? one : other;
        Match worst = best == one ? other : one;
        return switch (best) {
            case FULL ->
                switch (worst) {
                    case FULL -> BOTH_FULL;
                    case NAME -> 0.3;
                    case EMPTY -> 0.5;
                    case UNTOLD, OTHER -> -0.2;
                };
            case NAME ->
                switch (worst) {
                    case FULL, NAME -> -0.4;
                    case UNTOLD -> -0.3;
                    case EMPTY -> -0.5;
                    case OTHER -> -1.5;
                };
            case UNTOLD -> worst == Match.OTHER ? -3 : -2;
            case EMPTY -> worst == Match.OTHER ? -3 : -2;
            case OTHER -> DISJOINT;
        };
    }

    private static double days(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return -0.9;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (apart < 3) {
            return apart == 0 ? 0 : apart == 1 ? -0.4 : -0.9;
        }
        return apart < 8 ? -1.5 : apart < 15 ? -2 : -2.6;
    }
}
