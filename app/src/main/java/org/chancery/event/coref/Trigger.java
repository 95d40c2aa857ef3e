package org.chancery.event.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.event.words.Derivation;
import org.chancery.event.words.EventWords;
import org.chancery.event.words.Lemmas;
import org.chancery.event.words.StopWords;
import org.chancery.event.words.Word;
import org.chancery.event.words.Words;
import org.chancery.text.WordLists;

/**
 * The word that names an event.
 *
 * @param root what its kin share: {@code nomin} for nominate and nomination
 * @param classes the classes of event words that it is in
 * @param kind how much the word tells by itself
 */
record Trigger(String root, Set<Integer> classes, Kind kind) {

    /** How much a trigger tells by itself. */
    enum Kind {
        /** {@code arrest}. */
        TELLING,
        /** {@code say}: every speaker says. */
        REPORTING,
        /** {@code take}, {@code begin}: what, the words around it tell. */
        LIGHT,
        /** {@code it}, {@code this}. */
        POINTING
    }

    private static final Set<String> REPORTING =
            WordLists.of("event/wordlists.txt").get("reporting");

    private static final Set<String> LIGHT = WordLists.of("event/wordlists.txt").get("light");

    private static final Set<String> POINTING =
            WordLists.of("event/wordlists.txt").get("pointing");

    private static final Set<String> PARTICLES =
            WordLists.of("event/wordlists.txt").get("particles");

    static Trigger of(String text) {
        List<String> lemmas = new ArrayList<>();
        boolean capital = false;
        for (Word word : Words.of(text)) {
            lemmas.add(Lemmas.of(word.lemma()));
            capital |= Character.isUpperCase(word.form().charAt(0));
        }
        if (lemmas.isEmpty()) {
            return new Trigger(text, Set.of(), Kind.LIGHT);
        }
        String phrase = phrase(lemmas);
        Set<Integer> classes = EventWords.classes(phrase);
        if (lemmas.size() == 1 && POINTING.contains(phrase)) {
            return new Trigger(phrase, Set.of(), Kind.POINTING);
        }
        Kind kind = REPORTING.contains(phrase) ? Kind.REPORTING : LIGHT.contains(phrase) ? Kind.LIGHT : Kind.TELLING;
        return new Trigger(Derivation.root(phrase), classes, kind);
    }

    /** The longest run of words that is a known phrase, else the word that the phrase turns on. */
    private static String phrase(List<String> lemmas) {
        for (int length = lemmas.size(); length > 1; length--) {
            for (int from = 0; from + length <= lemmas.size(); from++) {
                String run = String.join("-", lemmas.subList(from, from + length));
                if (EventWords.knows(run)) {
                    return run;
                }
            }
        }
        String best = lemmas.get(0);
        boolean known = false;
        for (int i = 0; i < lemmas.size(); i++) {
            String lemma = lemmas.get(i);
            boolean content = !StopWords.contains(lemma) && !PARTICLES.contains(lemma);
            boolean inTable = content && EventWords.knows(lemma) && !LIGHT.contains(lemma);
            if (inTable || (content && !known)) {
                best = lemma;
                known |= inTable;
            }
        }
        return best;
    }
}
