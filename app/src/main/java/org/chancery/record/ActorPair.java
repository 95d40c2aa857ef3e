package org.chancery.record;

import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** Two actors as people write them in a question: {@code RUS-PRK}, {@code Asia-Pacific Forum:Fiji}. */
public record ActorPair(String one, String other) {

    /**
     * @param text two actors parted by a colon or a dash; by a hyphen where it has neither
     * @throws ChanceryException where it names no two actors
     */
    public static ActorPair of(String text) {
        String part = text.contains(":") ? ":" : text.contains("–") ? "–" : "-";
        String[] parts = text.split(part, 2);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, text + " names no two actors", "write RUS-PRK, or Russia:North Korea");
        }
        return new ActorPair(parts[0].strip(), parts[1].strip());
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return one + (one.contains("-") || other.contains("-") ? ":" : "-") + other;
    }
}
