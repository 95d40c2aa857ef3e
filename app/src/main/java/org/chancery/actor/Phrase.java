package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.CountryName;
import org.chancery.text.FoldedWords;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase cut into stretches (head, possessors, what stands behind prepositions and commas) and these into
 * pieces, each with what it names.
 */
record Phrase(FoldedWords words, List<Stretch> stretches) {

    /** How a stretch is joined to what stands before it. */
    enum Link {
        /** The first stretch, or one behind a possessive. */
        HEAD,
        OF,
        FOR,
        TO,
        AT,
        IN,
        COMMA,
        /** Anything that tells nothing of who it is: with, against, on, who. */
        OTHER
    }

    /**
     * One name, noun or plain word.
     *
     * @param from first word, inclusive
     * @param to last word, exclusive
     * @param names readings in the register
     * @param countries readings as a country, the best first
     * @param noun reading as a noun, or null
     * @param locality country code of a province or city, or null
     */
    record Piece(
            int from,
            int to,
            List<RegisterName> names,
            List<CountryName> countries,
            @Nullable Noun noun,
            @Nullable String locality) {

        boolean isPlain() {
            return names.isEmpty() && countries.isEmpty() && noun == null && locality == null;
        }
    }

    /** A run of pieces that no preposition parts. */
    static final class Stretch {
        final Link link;
        final List<Piece> pieces = new ArrayList<>(4);
        /** Whether a possessive marker stands behind it. */
        boolean possessor;

        Stretch(Link link) {
            this.link = link;
        }
    }

    /** Index of the stretch that heads the phrase: the first that possesses nothing. */
    int head() {
        int head = 0;
        while (head + 1 < stretches.size()
                && stretches.get(head).possessor
                && stretches.get(head + 1).link == Link.HEAD) {
            head++;
        }
        return head;
    }

    boolean isCapitalised(Piece piece) {
        String word = words.word(piece.from());
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
    }

    /** Whether a small word and a hyphen stand before the capital: {@code al-Rashed}. */
    boolean isHyphenatedName(Piece piece) {
        String word = words.word(piece.from());
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    /** The words of some pieces as they stand, joined by blanks. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            if (text.length() > 0 && !(word.startsWith("'") || word.startsWith("\u2019") || word.equals(","))) {
                text.append(' ');
            }
            text.append(word);
        }
        return text.toString();
    }
}
