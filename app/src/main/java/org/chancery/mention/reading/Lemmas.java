package org.chancery.mention.reading;

import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.text.Token;

/** Lemmas as the lexicon asks for them. */
final class Lemmas {

    private Lemmas() {}

    /** The lemma of a verb, also of one that the lemmatizer takes for a conjunction: {@code provided}. */
    static String verb(Lexicon lexicon, Token token) {
        String lemma = token.lemma();
        if (lemma.endsWith("ed")
                && !token.tag().equals("VB")
                && lexicon.entries(Entry.Kind.VERB, lemma).isEmpty()) {
            String shorter = lemma.substring(0, lemma.length() - 1);
            return lexicon.entries(Entry.Kind.VERB, shorter).isEmpty()
                    ? lemma.substring(0, lemma.length() - 2)
                    : shorter;
        }
        return lemma;
    }
}
