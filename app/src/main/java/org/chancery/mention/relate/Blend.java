package org.chancery.mention.relate;

import java.util.List;
import org.chancery.ontology.PloverType;

/** Weighs what the lexicon reads against what the model has learned, where no reading links the pair. */
final class Blend {

    /** How many points of a reading's score one unit of log probability is worth. */
    private static final double WEIGHT = 0.5;
    /** Score of a type that no reading speaks for. */
    private static final double UNREAD = -2.5;

    private Blend() {}

    static PloverType best(List<ScoredReading> readings, double[] learned) {
        PloverType best = PloverType.CONSULT;
        double most = Double.NEGATIVE_INFINITY;
        for (PloverType type : PloverType.values()) {
            if (type == PloverType.STATE) {
                continue;
            }
            double score = UNREAD;
            for (ScoredReading reading : readings) {
                if (reading.coding().type() == type) {
                    score = Math.max(score, reading.score());
                }
            }
            score += WEIGHT * Math.log(learned[type.ordinal()] + 1e-4);
            if (score > most) {
                most = score;
                best = type;
            }
        }
        return best;
    }
}
