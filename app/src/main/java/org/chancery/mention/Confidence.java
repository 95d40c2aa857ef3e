package org.chancery.mention;

import org.chancery.actor.ActorMention;

/** How likely a mention is right, from what carried it. */
final class Confidence {

    private Confidence() {}

    static double of(Candidate candidate) {
        double confidence = 0.62;
        if (candidate.hasBothSides()) {
            confidence += 0.15;
        }
        if (candidate.source().stream().allMatch(Confidence::isKnown)
                && candidate.target().stream().allMatch(Confidence::isKnown)) {
            confidence += 0.05;
        }
        confidence += Math.min(0.08, 0.02 * Math.max(0, candidate.reading().score()));
        if (candidate.reading().nominal()) {
            confidence -= 0.2;
        }
        if (candidate.rank() < 0) {
            confidence -= 0.1;
        }
        return Math.max(0.05, Math.min(0.95, confidence));
    }

    private static boolean isKnown(ActorMention mention) {
        return mention.actor().country() != null;
    }
}
