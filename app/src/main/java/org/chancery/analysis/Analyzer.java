package org.chancery.analysis;

import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;

/**
 * Finds sentences, words, tags, names and grammar. An analyzer is immutable once loaded, may be called from several
 * threads, and answers the same for the same text. A second language is a second implementation.
 */
public interface Analyzer {

    /**
     * Analyses a whole text. Lines are respected: a heading never runs into the paragraph behind it.
     *
     * @return the text with all its sentences; an empty or blank text has none
     */
    AnalyzedText analyze(String text);

    /**
     * The same, but need not parse the sentences that are not worth it; grammar is most of the cost. Those come with
     * words, tags and names, and their {@link Sentence#isParsed} is false.
     */
    default AnalyzedText analyze(String text, ParseGate gate) {
        return analyze(text);
    }

    /** ISO 639-1 code of the language that it reads. */
    String language();
}
