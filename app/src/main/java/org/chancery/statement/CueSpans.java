package org.chancery.statement;

import java.util.BitSet;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** The words of a cue: the verb with its auxiliaries, negation, adverbs and particle, and where it was said. */
final class CueSpans {

    /** Nouns for the medium of a statement: {@code said in an interview}. */
    private static final Set<String> MEDIA =
            WordLists.of("statement/wordlists.txt").get("media of statements");

    /** Verbs that join the cue behind them: {@code refused to say}, {@code continued to argue}. */
    static final Set<String> LINKS = WordLists.of("statement/wordlists.txt").get("links to cues");

    private static final Set<String> PHASES =
            WordLists.of("statement/wordlists.txt").get("phases of cues");

    private CueSpans() {}

    /** Whether a verb continues the one that governs it as one cue. */
    static boolean linked(Sentence s, int verb) {
        Token token = s.token(verb);
        return token.role() == Role.COMPLEMENT
                && token.head() >= 0
                && token.head() < verb
                && verb - token.head() <= 3
                && Clauses.ownSubject(s, verb) < 0
                && (LINKS.contains(s.token(token.head()).lemma())
                        || PHASES.contains(s.token(token.head()).lemma()));
    }

    /** Takes in the verbs that introduce a cue verb. */
    static void chain(Sentence s, int verb, BitSet cue) {
        int at = verb;
        while (linked(s, at)) {
            int head = s.token(at).head();
            cue.set(head, at);
            leftwards(s, head, cue);
            at = head;
        }
    }

    static void verb(Sentence s, int verb, BitSet cue) {
        cue.set(verb);
        leftwards(s, verb, cue);
        for (Token particle : s.children(verb, Role.PARTICLE)) {
            if (particle.index() == cue.length()) {
                cue.set(particle.index());
            }
        }
        medium(s, verb, cue);
    }

    /** Auxiliaries, negation and adverbs that stand directly before the verb. */
    private static void leftwards(Sentence s, int verb, BitSet cue) {
        for (int i = verb - 1; i >= 0 && verb - i <= 6; i--) {
            Token token = s.token(i);
            if (token.tag().equals("TO") || token.role() == Role.PUNCTUATION) {
                break;
            }
            if (token.head() == verb) {
                if (isPart(token.role())) {
                    cue.set(i, verb);
                } else if (token.role() != Role.ADVERBIAL_NOUN) {
                    break;
                }
            }
        }
        // A coordinated verb may open with its own adverb, never with a bare connective.
        while (cue.nextSetBit(0) < verb && connective(s.token(cue.nextSetBit(0)))) {
            cue.clear(cue.nextSetBit(0));
        }
    }

    private static boolean isPart(Role role) {
        return switch (role) {
            case AUXILIARY, PASSIVE_AUXILIARY, MODAL, NEGATION, ADVERB -> true;
            default -> false;
        };
    }

    private static boolean connective(Token token) {
        return switch (token.lemma()) {
            case "however", "thus", "therefore", "so", "then", "when", "where", "how", "why", "instead", "meanwhile" ->
                true;
            default -> false;
        };
    }

    private static void medium(Sentence s, int verb, BitSet cue) {
        for (Token preposition : s.children(verb, Role.PREPOSITION)) {
            if (preposition.index() != cue.length() || !onOrIn(preposition.lemma())) {
                continue;
            }
            for (Token noun : s.children(preposition.index(), Role.PREPOSITION_OBJECT)) {
                BitSet below = s.subtree(preposition.index());
                for (Token clause : s.children(noun.index(), Role.COMPLEMENT)) {
                    below.andNot(s.subtree(clause.index()));
                }
                if (MEDIA.contains(noun.lemma()) && below.cardinality() <= 6 && below.length() == noun.index() + 1) {
                    cue.set(preposition.index(), below.length());
                }
            }
        }
    }

    private static boolean onOrIn(String lemma) {
        return lemma.equals("in") || lemma.equals("on");
    }
}
