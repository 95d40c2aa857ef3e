package org.chancery.place;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Words that may name a place.
 *
 * @param from first token
 * @param to behind the last token
 * @param key the name in the form of {@link PlaceKey}
 * @param readings the places that it may mean; empty for names that the gazetteer lacks
 */
record Candidate(Sentence sentence, int from, int to, Form form, String key, List<Reading> readings) {

    enum Form {
        NAME,
        DEMONYM,
        ROAD,
        /** A name that only the analysis holds for a place. */
        UNLISTED
    }

    Candidate {
        readings = List.copyOf(readings);
    }

    Span span() {
        return new Span(sentence.token(from).start(), sentence.token(to - 1).end());
    }
}
