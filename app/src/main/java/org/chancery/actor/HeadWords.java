package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Phrase.Link;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.text.Folding;
import org.chancery.text.WordLists;

/** Finds the head noun of a phrase, the words of its office, and a name that no table knows. */
final class HeadWords {

    /** Words inside names of persons that are written small. */
    private static final Set<String> PARTICLES =
            WordLists.of("actor/wordlists.txt").get("name particles");

    /** Given names that are also titles. */
    private static final Set<String> GIVEN = Set.of("dean", "earl", "duke", "guy", "prince");

    /** Family names that are also nouns of people. */
    private static final Set<String> FAMILY =
            WordLists.of("actor/wordlists.txt").get("nouns that are family names");

    private HeadWords() {}

    private static final Set<String> DETERMINERS =
            WordLists.of("actor/wordlists.txt").get("determiners");

    /** Index of the piece whose noun heads a stretch, or -1: the last head noun with nothing but a name behind it. */
    static int headNoun(Phrase phrase, Stretch stretch) {
        for (int i = stretch.pieces.size() - 1; i >= 0; i--) {
            Noun noun = stretch.pieces.get(i).noun();
            if (noun != null && noun.isHead() && !isPartOfName(phrase, stretch, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Prime Minister Dean Flores}, {@code Foreign Minister Ana Bishop}: a noun of the table inside somebody's name. */
    private static boolean isPartOfName(Phrase phrase, Stretch stretch, int at) {
        Piece piece = stretch.pieces.get(at);
        if (at == 0 || piece.to() - piece.from() != 1 || !phrase.isCapitalised(piece)) {
            return false;
        }
        boolean last = at == stretch.pieces.size() - 1;
        String word = phrase.words().word(piece.from()).toLowerCase(Locale.ROOT);
        boolean given = !last
                && GIVEN.contains(word)
                && isOffice(stretch.pieces.get(at - 1))
                && isNameWord(phrase, stretch.pieces.get(at + 1));
        boolean family = last
                && at > 1
                && FAMILY.contains(word)
                && isNameWord(phrase, stretch.pieces.get(at - 1))
                && isOffice(stretch.pieces.get(at - 2));
        return given || family;
    }

    private static boolean isOffice(Piece piece) {
        return piece.noun() != null && piece.noun().isPerson() && !piece.noun().plural();
    }

    private static boolean isNameWord(Phrase phrase, Piece piece) {
        return piece.isPlain()
                && phrase.isCapitalised(piece)
                && !DETERMINERS.contains(phrase.words().word(piece.from()).toLowerCase(Locale.ROOT));
    }

    static boolean isPast(Phrase phrase, Stretch head, int headNoun) {
        for (Piece piece : head.pieces) {
            if (piece.noun() != null && piece.noun().kind() == Noun.Kind.PAST) {
                return true;
            }
            if (headNoun < 0
                    && piece.isPlain()
                    && phrase.words().word(piece.from()).startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    static Office title(Phrase phrase, Stretch head, int headNoun) {
        if (headNoun < 0) {
            return new Office(Set.of());
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= headNoun; i++) {
            Piece piece = head.pieces.get(i);
            if (piece.countries().isEmpty()
                    && piece.names().isEmpty()
                    && piece.locality() == null
                    && (piece.noun() == null || piece.noun().kind() != Noun.Kind.PAST)) {
                addParts(phrase, piece, parts);
            }
        }
        return Office.of(parts);
    }

    private static void addParts(Phrase phrase, Piece piece, List<String> parts) {
        for (int word = piece.from(); word < piece.to(); word++) {
            Folding.addParts(phrase.words().word(word), parts);
        }
    }

    /** The capitalised words of a name that no table knows: behind the office, or alone where it is no country's or capital's. */
    static int[] unknownName(Phrase phrase, Stretch head, int headNoun) {
        int from = -1;
        int to = -1;
        for (int i = headNoun + 1; i < head.pieces.size(); i++) {
            Piece piece = head.pieces.get(i);
            boolean noun = headNoun >= 0 && piece.noun() != null && isPartOfName(phrase, head, i);
            boolean name = (piece.isPlain() || noun || !piece.names().isEmpty() || piece.locality() != null)
                    && (phrase.isCapitalised(piece)
                            || from >= 0
                                    && (phrase.words().word(piece.from() - 1).equals("-")
                                            || phrase.isHyphenatedName(piece)
                                            || isParticle(phrase, head, i)))
                    && !DETERMINERS.contains(phrase.words().word(piece.from()).toLowerCase(Locale.ROOT));
            name &= from >= 0 || headNoun >= 0 || piece.countries().isEmpty() || i + 1 < head.pieces.size();
            if (name && from < 0) {
                from = piece.from();
            } else if (!name && from >= 0) {
                break;
            }
            if (name) {
                to = piece.to();
            }
        }
        return new int[] {from, to};
    }

    /** A small word inside a name, before its next capitalised part: {@code Musaad al-Aiban}, {@code Hans van den Berg}. */
    static boolean isParticle(Phrase phrase, Stretch head, int i) {
        for (int next = i; next < head.pieces.size(); next++) {
            if (!PARTICLES.contains(phrase.words().word(head.pieces.get(next).from()))) {
                return next > i && phrase.isCapitalised(head.pieces.get(next));
            }
        }
        return false;
    }

    /** The words of the office: from its first modifier that is no country to the noun, and on through {@code of}. */
    static int[] role(Phrase phrase, int h, int headNoun) {
        Stretch head = phrase.stretches().get(h);
        if (headNoun < 0) {
            return new int[] {-1, -1};
        }
        int first = headNoun;
        while (first > 0) {
            Piece before = head.pieces.get(first - 1);
            String word = phrase.words().word(before.from()).toLowerCase(Locale.ROOT);
            if (!before.countries().isEmpty()
                    || !before.names().isEmpty()
                    || before.locality() != null
                    || DETERMINERS.contains(word)
                    || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
                break;
            }
            first--;
        }
        int to = head.pieces.get(headNoun).to();
        boolean last = headNoun == head.pieces.size() - 1;
        if (last && h + 1 < phrase.stretches().size() && phrase.stretches().get(h + 1).link == Link.OF) {
            for (int s = h + 1; s < phrase.stretches().size(); s++) {
                Stretch stretch = phrase.stretches().get(s);
                if (s > h + 1 && !phrase.stretches().get(s - 1).possessor && stretch.link != Link.OF) {
                    break;
                }
                for (Piece piece : stretch.pieces) {
                    if (!stretch.possessor && !piece.countries().isEmpty()) {
                        return new int[] {head.pieces.get(first).from(), to};
                    }
                    to = DETERMINERS.contains(phrase.words().word(piece.from())) ? to : piece.to();
                }
            }
        }
        return new int[] {head.pieces.get(first).from(), to};
    }
}
