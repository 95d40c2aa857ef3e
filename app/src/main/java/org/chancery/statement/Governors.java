package org.chancery.statement;

import java.util.Locale;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** The governing words of one sentence and their signatures. */
final class Governors {

    private final Signatures signatures;
    private final Operators operators;
    private final Sentence s;

    Governors(Signatures signatures, Operators operators, Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.s = sentence;
    }

    Signatures.Frame frame(int i) {
        if (Clauses.perfectInfinitive(s, i)) {
            return Signatures.Frame.TO_HAVE;
        }
        if (Clauses.hasTo(s, i)) {
            return Signatures.Frame.TO;
        }
        if (Clauses.finite(s, i) || Clauses.marked(s, i)) {
            return Signatures.Frame.THAT;
        }
        return switch (s.token(i).tag()) {
            case "VBG" -> Signatures.Frame.ING;
            case "VB" -> Signatures.Frame.TO;
            default -> Signatures.Frame.THAT;
        };
    }

    /** Whether a clause leaves open what it tells: one with {@code whether}, or one with {@code if} behind no verb of fact. */
    boolean leavesOpen(int i, int head) {
        for (Token marker : s.children(i, Role.MARKER)) {
            if (marker.lemma().equals("whether")) {
                return true;
            }
        }
        return asks(i) && !factive(head);
    }

    private boolean asks(int i) {
        for (int child : s.children(i)) {
            String lemma = s.token(child).lemma();
            if (s.token(child).role() == Role.MARKER && (lemma.equals("whether") || lemma.equals("if"))) {
                return true;
            }
        }
        return false;
    }

    boolean factive(int head) {
        Signatures.Signature signature = signature(head, Signatures.Frame.THAT);
        return signature != null && signature.negated().certainty() >= 2.2;
    }

    boolean light(int verb) {
        Signatures.Signature signature = signature(verb, Signatures.Frame.NP);
        return signature != null
                && signature.affirmed().kind() == Effect.Kind.SAME
                && !s.token(verb).lemma().equals("have")
                && !s.token(verb).lemma().equals("see");
    }

    boolean present(int i) {
        String tag = s.token(i).tag();
        return (tag.equals("VBZ") || tag.equals("VBP")) && !s.hasChild(i, Role.AUXILIARY);
    }

    /** The verb that accuses before a preposition that the parser hung elsewhere: {@code suspect the man of lying}. */
    Signatures.@Nullable Signature accusing(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - 8); i--) {
            if (s.token(i).isVerb()) {
                Signatures.Signature found = signature(i, Signatures.Frame.ING);
                return found != null && found.affirmed().modality() == Modality.ALLEGED ? found : null;
            }
        }
        return null;
    }

    /** The signature of a governing word, with its particle or preposition first, or of the adjective behind a copula. */
    Signatures.@Nullable Signature signature(int head, Signatures.Frame frame) {
        Signatures.Signature own = signatureIn(head, frame);
        return own == null && frame == Signatures.Frame.TO_HAVE ? signatureIn(head, Signatures.Frame.TO) : own;
    }

    private Signatures.@Nullable Signature signatureIn(int head, Signatures.Frame frame) {
        Token token = s.token(head);
        if (token.isVerb()) {
            for (int child : s.children(head)) {
                Token part = s.token(child);
                boolean adverb = part.role() == Role.ADVERB && child == head + 1;
                if (adverb || part.role() == Role.PARTICLE || part.role() == Role.PREPOSITION) {
                    Signatures.Signature joined =
                            signatures.find(Signatures.Kind.VERB, frame, token.lemma() + "_" + part.lemma());
                    if (joined != null) {
                        return joined;
                    }
                }
            }
            Signatures.Signature plain = signatures.find(Signatures.Kind.VERB, frame, token.lemma());
            if (plain != null && !token.lemma().equals("be")) {
                return plain;
            }
            for (Token predicate : s.children(head, Role.PREDICATE)) {
                Signatures.Signature found = predicate.isNoun()
                        ? signatures.find(Signatures.Kind.NOUN, frame, predicate.lemma())
                        : signatures.find(Signatures.Kind.ADJECTIVE, frame, predicate.lemma());
                if (found != null) {
                    return found;
                }
            }
            return plain;
        }
        if (token.isNoun()) {
            return signatures.find(Signatures.Kind.NOUN, frame, token.lemma());
        }
        return signatures.find(Signatures.Kind.ADJECTIVE, frame, token.lemma());
    }

    Signatures.@Nullable Signature phraseSignature(int head, String preposition) {
        Token token = s.token(head);
        if (token.isVerb()) {
            return signatures.find(Signatures.Kind.VERB, Signatures.Frame.NP, token.lemma() + "_" + preposition);
        }
        if (!token.isNoun()) {
            return null;
        }
        return switch (preposition) {
            case "of", "for", "to", "on", "against", "about" ->
                signatures.find(Signatures.Kind.NOUN, Signatures.Frame.NP, token.lemma());
            default -> null;
        };
    }

    /** The effect of a preposition, alone or with the words before it: {@code ahead of}, {@code in the event of}. */
    @Nullable
    Effect preposition(int i) {
        StringBuilder words = new StringBuilder(s.token(i).lemma());
        Effect best = null;
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            words.insert(0, s.token(k).form().toLowerCase(Locale.ROOT) + "_");
            Effect effect = operators.find(Operators.Kind.PREPOSITION, words.toString());
            if (effect != null) {
                best = effect;
            }
        }
        return best != null
                ? best
                : operators.find(Operators.Kind.PREPOSITION, s.token(i).lemma());
    }
}
