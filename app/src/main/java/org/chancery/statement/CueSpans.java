package org.chancery.statement;

import java.util.BitSet;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words of a cue: the verb with its auxiliaries, negation, adverbs and particle, and where it was said. */
final class CueSpans {

    /** Nouns for the medium of a statement: {@code said in an interview}. */
    private static final Set<String> MEDIA = Set.of(
            "statement", "interview", "tweet", "letter", "speech", "message", "memo", "email", "e-mail", "post", "telegram",
            "twitter", "facebook", "channel", "blog", "report", "release", "communique", "communiqu\u00e9", "cable",
            "broadcast", "article", "column", "editorial", "op-ed", "video", "address", "remark", "briefing", "conference",
            "telegraph", "note", "filing", "document", "paper", "weibo", "x", "page", "account");

    private CueSpans() {}

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
        int i = verb - 1;
        for (; i >= 0; i--) {
            Token token = s.token(i);
            if (token.head() != verb || !isPart(token.role())) {
                break;
            }
            if (token.tag().equals("TO")) {
                break;
            }
            cue.set(i);
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
            case "however", "thus", "therefore", "so", "then", "when", "where", "how", "why", "instead", "meanwhile" -> true;
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
