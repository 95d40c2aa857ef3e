package org.chancery.mention;

import org.chancery.actor.ActorMention;

/**
 * How likely a mention is right, from what carried it. The steps were set on the sentences of {@code app/src/training};
 * {@code docs/accuracy/coding.md} says how they hold on others.
 */
final class Confidence {

    private static final double BASE = 0.80;
    private static final double KNOWN = 0.05;
    private static final double SPECIFIC = 0.05;
    private static final double ONE_SIDE = -0.06;
    private static final double BESIDES = -0.22;
    private static final double NOMINAL = -0.15;
    /** Score of an entry from which on its demands have singled the sentence out. */
    private static final double SINGLED_OUT = 2.5;

    private Confidence() {}

    /** @param position place of the mention in its sentence, 0 for its main matter */
    static double of(Candidate candidate, int position) {
        double confidence = BASE;
        boolean known = candidate.source().stream().allMatch(Confidence::isKnown)
                && candidate.target().stream().allMatch(Confidence::isKnown);
        confidence += known ? KNOWN : 0;
        confidence += candidate.reading().score() >= SINGLED_OUT ? SPECIFIC : 0;
        confidence += candidate.hasBothSides() ? 0 : ONE_SIDE;
        confidence += position > 0 ? BESIDES : 0;
        confidence += candidate.reading().nominal() ? NOMINAL : 0;
        return Math.round(confidence * 100) / 100.0;
    }

    private static boolean isKnown(ActorMention mention) {
        return mention.actor().country() != null;
    }
}
