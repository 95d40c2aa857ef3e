package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.FoldedWords;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence by the tags of its words, and takes only their heads from the grammar, so that a
 * wrong attachment does not lose a name.
 */
final class NounPhrases {

    private NounPhrases() {}

    /**
     * @param names for each token the end of the known name that starts there, or 0
     */
    static List<NounPhrase> of(Sentence sentence, int[] names) {
        List<NounPhrase> found = new ArrayList<>();
        int size = sentence.size();
        int at = 0;
        int possessor = -1;
        String link = "";
        while (at < size) {
            Token token = sentence.token(at);
            if (names[at] == 0 && !startsPhrase(sentence, at)) {
                link = isPreposition(token) ? token.form().toLowerCase(Locale.ROOT) : "";
                possessor = token.tag().equals("POS")
                                && !found.isEmpty()
                                && found.get(found.size() - 1).to() == at
                        ? found.size() - 1
                        : -1;
                at++;
                continue;
            }
            int end = end(sentence, at, names);
            int head = head(sentence, at, end);
            if (head >= 0) {
                found.add(new NounPhrase(at, end, head, possessor, link));
            }
            at = end;
            possessor = -1;
            link = "";
        }
        return found;
    }

    private static int end(Sentence sentence, int from, int[] names) {
        int at = from;
        boolean noun = false;
        while (at < sentence.size()) {
            if (names[at] > 0) {
                at = names[at];
                noun |= !sentence.token(at - 1).isAdjective();
                continue;
            }
            Token token = sentence.token(at);
            boolean determiner = isDeterminer(token);
            if (at > from && (determiner || token.tag().startsWith("PRP"))) {
                break;
            }
            if (noun && isFirstPartOfVerb(sentence, at)) {
                break;
            }
            if (token.tag().startsWith("PRP") && !token.tag().equals("PRP$")) {
                return at + 1;
            }
            if (token.isNoun()) {
                noun = true;
            } else if (noun && !isInsideName(sentence, at) && !isMiddle(sentence, at)
                    || !startsPhrase(sentence, at) && !isInsideName(sentence, at)) {
                break;
            }
            at++;
        }
        return Math.max(at, from + 1);
    }

    /** {@code North Korea [test]-fired a missile}. */
    private static boolean isFirstPartOfVerb(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at + 1).tag().equals("HYPH")
                && sentence.token(at + 2).tag().equals("VBD")
                && sentence.token(at).end() == sentence.token(at + 1).start();
    }

    /** An adjective behind a noun that modifies the same head as that noun: {@code deputy foreign minister}. */
    private static boolean isMiddle(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isAdjective()
                && token.head() > at
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).isAdjective())
                && (sentence.token(at - 1).head() > at || isHeadOfTitle(sentence.token(at - 1)));
    }

    private static boolean isHeadOfTitle(Token token) {
        return token.lemma().equals("deputy") || token.lemma().equals("vice");
    }

    /** A hyphen between two parts of one word, or a number behind a name. */
    private static boolean isInsideName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().equals("HYPH")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).end() == token.start()
                && sentence.token(at + 1).start() == token.end();
    }

    private static boolean startsPhrase(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        if (tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.startsWith("PRP")
                || isDeterminer(token)
                || tag.equals("CD")) {
            return true;
        }
        if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("AFX") || tag.equals("FW") || tag.equals("ADD")) {
            int head = token.head();
            return head > at
                    && sentence.token(head).isNoun()
                    && (token.role() == Role.MODIFIER || token.role() == Role.COMPOUND);
        }
        return false;
    }

    static boolean isDeterminer(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PDT")
                || token.tag().equals("WP$");
    }

    static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    /** The last noun, pronoun or adjective whose own head lies outside the phrase; -1 where nothing can head it. */
    private static int head(Sentence sentence, int from, int to) {
        int last = -1;
        int outside = -1;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (!token.isNoun()
                    && !token.isPronoun()
                    && !token.isAdjective()
                    && !token.tag().equals("CD")
                    && !isDeterminer(token)
                    && !token.tag().startsWith("VB")
                    && !token.tag().equals("FW")) {
                continue;
            }
            boolean noun = token.isNoun() || token.isPronoun();
            if (noun || last < 0 || !isNominal(sentence.token(last))) {
                last = i;
                if (token.head() < from || token.head() >= to) {
                    outside = i;
                }
            }
        }
        return outside >= 0 ? outside : last;
    }

    private static boolean isNominal(@Nullable Token token) {
        return token != null && (token.isNoun() || token.isPronoun());
    }

    /** For each token the end of the name of the register or country table that starts there, 0 where none does. */
    static int[] names(FoldedWords words, PhraseCutter cutter, Sentence sentence) {
        int[] names = new int[words.size()];
        int at = 0;
        while (at < words.size()) {
            Phrase.Piece piece =
                    PhraseCutter.isUpper(words.word(at)) ? cutter.piece(words, at, words.size(), false) : null;
            boolean name = piece != null
                    && (!piece.names().isEmpty() || !piece.countries().isEmpty())
                    && (piece.to() - piece.from() > 1
                            || sentence.token(at).isNoun()
                            || sentence.token(at).isAdjective()
                            || sentence.token(at).tag().equals("FW")
                            || isAcronym(words.word(at)));
            name |= piece != null && isTitleWithOf(words, piece);
            if (name && piece != null) {
                names[at] = piece.to();
                at = piece.to();
            } else {
                at++;
            }
        }
        return names;
    }

    /** {@code Secretary of State} before a name is one title. */
    private static boolean isTitleWithOf(FoldedWords words, Phrase.Piece piece) {
        if (piece.noun() == null || piece.to() >= words.size() || !PhraseCutter.isUpper(words.word(piece.to()))) {
            return false;
        }
        for (int i = piece.from() + 1; i < piece.to() - 1; i++) {
            if (words.word(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
