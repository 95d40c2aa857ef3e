package org.chancery.mention.reading;

import java.util.List;
import org.chancery.mention.lexicon.Entry;

/**
 * An entry that fits a word.
 *
 * @param words the trigger and its particles
 * @param consumed tokens that satisfied a demand for a particular noun, and so belong to the trigger
 */
record Match(Entry entry, int trigger, List<Integer> words, List<Integer> consumed, double score) {

    /** The particle that belongs to the trigger, or -1. */
    int particle() {
        return entry.particles().isEmpty() ? -1 : words.get(1);
    }
}
