package org.chancery.statement;

import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What a noun says of the clauses that stand behind it: {@code the charge that …}, {@code the first country to …}. */
final class NounClauses {

    private static final Set<String> CALLING =
            WordLists.of("statement/wordlists.txt").get("calling");
    /** Verbs that say what something is or turns out to be. */
    private static final Set<String> PROVING = Set.of("be", "prove", "turn");

    private final Signatures signatures;
    private final Operators operators;
    private final Governors governors;
    private final Factuality whole;
    private final NounContext nouns;
    private final Sentence s;

    NounClauses(
            Signatures signatures,
            Operators operators,
            Governors governors,
            Factuality whole,
            NounContext nouns,
            Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.governors = governors;
        this.whole = whole;
        this.nouns = nouns;
        this.s = sentence;
    }

    /** An infinitive, a participle or a that-clause behind the noun {@code head}. */
    Outside outside(int i, int head, int depth) {
        Signatures.Frame frame = governors.frame(i);
        String tag = s.token(i).tag();
        if (frame == Signatures.Frame.THAT
                && (tag.equals("VBN") && !Clauses.finite(s, i) || !Clauses.marked(s, i) && !Clauses.finite(s, i))) {
            return Outside.closed(
                    beside(head, depth, new Judgement(Modality.OCCURRED, 2.9, "participle behind a noun")));
        }
        if (frame == Signatures.Frame.ING) {
            return Outside.closed(
                    beside(head, depth, new Judgement(Modality.OCCURRED, 2.8, "participle behind a noun")));
        }
        if (s.token(head).lemma().equals("order")
                && head > 0
                && s.token(head - 1).lemma().equals("in")) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.8, "in order to"));
        }
        Signatures.Signature signature = governors.signature(head, frame);
        if (frame == Signatures.Frame.TO && Ranked.is(s, head)) {
            return Outside.closed(new Judgement(Modality.OCCURRED, 2.6, "the first to"));
        }
        if (frame == Signatures.Frame.TO && signature == null && s.hasChild(i, Role.PASSIVE_AUXILIARY)) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.9, "to be"));
        }
        if (signature == null) {
            return frame == Signatures.Frame.TO
                    ? Outside.closed(new Judgement(Modality.HYPOTHETICAL, 1.5, "infinitive behind a noun"))
                    : Outside.open(new Judgement(Modality.OCCURRED, 2.4, "clause behind a noun"));
        }
        Judgement statement = statement(head, depth);
        if (frame == Signatures.Frame.TO && statement.certainty() <= -1.5) {
            return Outside.closed(new Judgement(Modality.NEGATED, -1.8, statement.reason() + ", " + signature.word()));
        }
        if (frame == Signatures.Frame.TO && accepted(head)) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.8, "accept, " + signature.word()));
        }
        return Bounds.govern(signature, statement);
    }

    private boolean accepted(int noun) {
        Token token = s.token(noun);
        return token.role() == Role.OBJECT
                && token.head() >= 0
                && s.token(token.head()).lemma().equals("accept");
    }

    /** Whether the statement that a noun names stands: {@code rejected the charge that …} takes the charge back. */
    Judgement statement(int noun, int depth) {
        Token token = s.token(noun);
        if (token.head() >= 0 && (token.role() == Role.OBJECT || token.role() == Role.PASSIVE_SUBJECT)) {
            Signatures.Signature verb = governors.signature(token.head(), Signatures.Frame.THAT);
            if (verb != null
                    && verb.affirmed().modality() == Modality.DENIED
                    && whole.of(token.head(), depth + 1).certainty() > 0) {
                return new Judgement(Modality.DENIED, -1.8, verb.word());
            }
        }
        if (falsified(noun)) {
            return new Judgement(Modality.DENIED, -1.8, "called false");
        }
        return whole.of(noun, depth + 1);
    }

    /** {@code reports that … are baseless}, {@code called the reports … a fabrication}, {@code dismissed as lies reports …}. */
    private boolean falsified(int noun) {
        int verb = s.token(noun).head();
        if (verb < 0) {
            return false;
        }
        if (s.token(verb).lemma().equals("as") && s.token(verb).head() >= 0) {
            return CALLING.contains(s.token(s.token(verb).head()).lemma()) && isFalsifying(verb + 1, noun);
        }
        boolean subject = s.token(noun).role() == Role.SUBJECT
                && PROVING.contains(s.token(verb).lemma());
        boolean called = s.token(noun).role() == Role.OBJECT
                && CALLING.contains(s.token(verb).lemma());
        if (!subject && !called) {
            return false;
        }
        return isFalsifying(subject ? verb + 1 : noun + 1, s.size());
    }

    private boolean isFalsifying(int from, int to) {
        for (int i = from; i < to; i++) {
            if (operators.find(Operators.Kind.PREDICATE, s.token(i).lemma()) != null) {
                return true;
            }
        }
        return false;
    }

    /** What is told of a noun is no surer than the noun: {@code any evidence linking …}. */
    Judgement beside(int noun, int depth, Judgement judgement) {
        if (!s.token(noun).isNoun() || nouns.definite(noun)) {
            return judgement;
        }
        Judgement of = whole.of(noun, depth + 1);
        return of.certainty() >= 0.5 ? judgement : new Judgement(Modality.HYPOTHETICAL, 1, of.reason());
    }

    /** A that-clause that the parser hung elsewhere, but that stands right behind its noun. */
    @Nullable
    Outside right(int i, int depth) {
        for (int child : s.children(i)) {
            if (s.token(child).lemma().equals("that") && child > 0 && child < i) {
                Signatures.Signature signature = signatures.find(
                        Signatures.Kind.NOUN,
                        Signatures.Frame.THAT,
                        s.token(child - 1).lemma());
                return signature == null ? null : Bounds.govern(signature, statement(child - 1, depth));
            }
        }
        return null;
    }
}
