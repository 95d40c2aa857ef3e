package org.chancery.mention.relate;

import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.reading.Reading;

/**
 * How well a reading of the sentence links the given pair.
 *
 * @param coding what it codes, negation taken in
 * @param source whether its source is the given one
 * @param target whether its target is the given one
 */
record ScoredReading(Reading reading, Coding coding, double score, boolean source, boolean target) {

    boolean linked() {
        return source && target;
    }
}
