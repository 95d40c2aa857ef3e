package org.chancery.analysis;

import java.util.BitSet;
import java.util.List;
import org.chancery.text.Sentence;

/** Decides which sentences of a text deserve a parse, from their words, tags and names. */
@FunctionalInterface
public interface ParseGate {

    /**
     * Sees all sentences of a text before any is parsed; it must not itself analyse.
     *
     * @return indices into {@code tagged} of those that are worth it
     */
    BitSet worthParsing(List<Sentence> tagged);
}
