package org.chancery.statement;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word that attributes.
 *
 * @param word its base form; a verb with its particle is joined by an underscore
 * @param act what a source does with it
 * @param frames how its content may be joined to it
 * @param prepositions those that open its content: {@code called for talks}
 * @param objectPrepositions those behind an object that belongs to the content: {@code accused Rome of lying}
 */
record Cue(String word, SpeechAct act, Set<Frame> frames, Set<String> prepositions, Set<String> objectPrepositions) {

    /** Ways of joining a content that need no preposition. */
    enum Frame {
        THAT,
        QUOTE,
        NP,
        INF,
        ING,
        NP_INF,
        NP_PRED,
        PRED,
        HEARER,
        SO
    }

    Cue {
        frames = frames.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(frames));
        prepositions = Set.copyOf(prepositions);
        objectPrepositions = Set.copyOf(objectPrepositions);
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether words in quotation marks may be its content. */
    boolean quotes() {
        return has(Frame.QUOTE) || has(Frame.THAT);
    }
}
