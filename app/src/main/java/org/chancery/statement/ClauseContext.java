package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words that govern a verb say of its event. */
final class ClauseContext {

    private static final Judgement PLAIN = new Judgement(Modality.OCCURRED, 3, "plain statement");
    private static final Judgement NOT_YET = new Judgement(Modality.NEGATED, -2, "yet to");
    private static final Judgement GOING_TO = new Judgement(Modality.PLANNED, 2.3, "going to");
    private static final Judgement TO_BE = new Judgement(Modality.PLANNED, 2, "is to");
    /** They join the event to an object: {@code accused Rome of lying}, {@code kept Rome from voting}. */
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "from", "for", "against");

    private final Signatures signatures;
    private final Operators operators;
    private final Governors governors;
    private final Conditions conditions;
    private final Factuality whole;
    private final NounClauses behindNouns;
    private final AdverbialClauses adverbials;
    private final Sentence s;

    ClauseContext(
            Signatures signatures,
            Operators operators,
            Governors governors,
            Conditions conditions,
            Factuality whole,
            NounContext nouns,
            Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.governors = governors;
        this.conditions = conditions;
        this.whole = whole;
        this.behindNouns = new NounClauses(signatures, operators, governors, whole, nouns, sentence);
        this.adverbials = new AdverbialClauses(operators, governors, conditions, whole, behindNouns, sentence);
        this.s = sentence;
    }

    Outside outside(int i, int depth) {
        Token token = s.token(i);
        int head = token.head();
        if (s.kind() == Sentence.Kind.HEADING && Clauses.hasTo(s, i) && firstVerb(i)) {
            return Outside.closed(new Judgement(Modality.PLANNED, 2, "\"to\" in a heading"));
        }
        if (head < 0) {
            return conditions.inverted(i) == null || !conditions.opensBeforeWould(i)
                    ? Outside.open(PLAIN)
                    : Outside.closed(conditions.judged(i));
        }
        Outside proviso = proviso(i);
        if (proviso != null) {
            return proviso;
        }
        return switch (token.role()) {
            case CONJUNCT -> conjunct(i, head, depth);
            case COMPLEMENT -> complement(i, verbOf(head), depth);
            case ADVERBIAL_CLAUSE -> adverbials.outside(i, head, depth);
            case RELATIVE ->
                Outside.open(behindNouns.beside(head, depth, new Judgement(Modality.OCCURRED, 3, "relative clause")));
            case REDUCED_RELATIVE -> behindNouns.outside(i, head, depth);
            case PREPOSITION_OBJECT, AGENT -> gerund(i, head, depth);
            case SUBJECT, PASSIVE_SUBJECT -> subjectClause(i, head, depth);
            case PREDICATE ->
                Clauses.hasTo(s, i)
                        ? Outside.closed(new Judgement(Modality.HYPOTHETICAL, 1.2, "infinitive"))
                        : Outside.open(PLAIN);
            case MODIFIER, COMPOUND ->
                Outside.closed(new Judgement(Modality.OCCURRED, 2.8, "participle before a noun"));
            default -> Outside.open(PLAIN);
        };
    }

    /** The verb that an auxiliary helps; the parser hangs clauses on either. */
    private int verbOf(int i) {
        Token token = s.token(i);
        boolean helps = token.role() == Role.PASSIVE_AUXILIARY || token.role() == Role.AUXILIARY;
        return helps && token.head() >= 0 ? token.head() : i;
    }

    /** {@code provided that they meet}, {@code assuming that it holds}: the parser hangs these anywhere. */
    private @Nullable Outside proviso(int i) {
        for (Token marker : s.children(i, Role.MARKER)) {
            Effect effect = marker.index() == 0 || !marker.lemma().equals("that")
                    ? null
                    : operators.find(
                            Operators.Kind.MARKER,
                            s.token(marker.index() - 1).form().toLowerCase(Locale.ROOT));
            if (effect != null && effect.modality() != null) {
                return Outside.closed(new Judgement(effect.modality(), effect.certainty(), "provided that"));
            }
        }
        return null;
    }

    private boolean firstVerb(int i) {
        for (int k = 0; k < i; k++) {
            if (s.token(k).isVerb()) {
                return false;
            }
        }
        return true;
    }

    private Outside conjunct(int i, int head, int depth) {
        Token token = s.token(i);
        boolean shares = Clauses.ownSubject(s, i) < 0
                && !s.hasChild(i, Role.MODAL)
                && !s.hasChild(i, Role.AUXILIARY)
                && !s.hasChild(i, Role.PASSIVE_AUXILIARY);
        if (shares
                && s.token(head).isVerb()
                && (token.tag().equals("VB")
                        || token.tag().equals("VBG")
                        || token.tag().equals("VBN"))) {
            return Outside.closed(whole.of(head, depth + 1));
        }
        if (s.token(head).isVerb()) {
            return outside(head, depth + 1);
        }
        return Outside.open(PLAIN);
    }

    private Outside complement(int i, int head, int depth) {
        Signatures.Frame frame = governors.frame(i);
        if (conditions.isInvertedHad(head, i)) {
            return Outside.closed(Conditions.HAD);
        }
        Judgement governor = s.token(head).isNoun() ? behindNouns.statement(head, depth) : whole.of(head, depth + 1);
        if (frame == Signatures.Frame.TO && yet(i)) {
            return Outside.closed(NOT_YET);
        }
        if (frame == Signatures.Frame.TO && goingTo(head)) {
            return Outside.closed(Bounds.bound(governor, GOING_TO));
        }
        if (frame == Signatures.Frame.THAT && governors.leavesOpen(i, head)) {
            return Outside.open(new Judgement(Modality.HYPOTHETICAL, 0.8, "whether"));
        }
        Signatures.Signature signature = governors.signature(head, frame);
        if (frame == Signatures.Frame.THAT) {
            for (Token object : s.children(head, Role.OBJECT)) {
                Signatures.Signature noun = signatures.find(Signatures.Kind.NOUN, frame, object.lemma());
                if (noun != null && object.index() < i) {
                    return Bounds.govern(noun, behindNouns.statement(object.index(), depth));
                }
            }
        }
        if (signature == null) {
            return switch (frame) {
                case TO, TO_HAVE ->
                    Outside.closed(
                            toBe(head) && Bounds.real(governor)
                                    ? TO_BE
                                    : new Judgement(Modality.HYPOTHETICAL, 1.5, "infinitive"));
                case ING -> Outside.closed(governor);
                case THAT, NP -> Outside.open(new Judgement(Modality.OCCURRED, 2.8, "clause"));
            };
        }
        return Bounds.govern(signature, governor);
    }

    /** {@code have yet to find}. */
    private boolean yet(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (s.token(k).lemma().equals("yet")) {
                return true;
            }
        }
        return false;
    }

    /** {@code is going to meet}. */
    private boolean goingTo(int head) {
        return s.token(head).form().equals("going") && s.hasChild(head, Role.AUXILIARY);
    }

    /** {@code is to meet}: a plan, unless a noun or adjective stands between. */
    private boolean toBe(int head) {
        String tag = s.token(head).tag();
        return s.token(head).lemma().equals("be")
                && !s.hasChild(head, Role.PREDICATE)
                && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD"));
    }

    private Outside gerund(int i, int preposition, int depth) {
        Token token = s.token(preposition);
        Effect effect = governors.preposition(preposition);
        boolean twice = effect != null
                && effect.modality() == Modality.NEGATED
                && token.head() >= 0
                && whole.of(token.head(), depth + 1).certainty() < 0;
        if (twice) {
            return Outside.closed(new Judgement(Modality.HYPOTHETICAL, 1.2, "not … " + token.form()));
        }
        if (effect != null && effect.modality() != null && effect.modality() != Modality.HYPOTHETICAL) {
            return Outside.closed(new Judgement(effect.modality(), effect.certainty(), token.form()));
        }
        int head = token.head();
        if (head < 0) {
            return Outside.closed(new Judgement(Modality.OCCURRED, 2.2, "gerund"));
        }
        Token noun = s.token(head);
        if (noun.role() == Role.OBJECT
                && noun.head() >= 0
                && s.token(noun.head()).isVerb()) {
            Signatures.Signature verb = governors.signature(noun.head(), Signatures.Frame.ING);
            if (verb != null && OBJECT_PREPOSITIONS.contains(token.lemma())) {
                return Bounds.govern(verb, whole.of(noun.head(), depth + 1));
            }
        }
        if (token.lemma().equals("of")) {
            Signatures.Signature accusing = governors.accusing(preposition);
            if (accusing != null) {
                return Bounds.govern(accusing, PLAIN);
            }
        }
        Judgement governor = whole.of(head, depth + 1);
        Signatures.Signature signature = governors.signature(head, Signatures.Frame.ING);
        if (signature != null) {
            return Bounds.govern(signature, governor);
        }
        return switch (token.lemma()) {
            case "by", "in", "with", "while", "on" ->
                Outside.closed(Bounds.bound(governor, new Judgement(Modality.OCCURRED, 2.5, "gerund")));
            case "for", "of", "to", "toward", "towards", "against", "about" ->
                Outside.closed(new Judgement(Modality.HYPOTHETICAL, 1.7, token.form() + " and a gerund"));
            default -> Outside.closed(new Judgement(Modality.OCCURRED, 2.3, "gerund"));
        };
    }

    private Outside subjectClause(int i, int head, int depth) {
        Judgement governor = whole.of(head, depth + 1);
        if (Clauses.finite(s, i)) {
            return Outside.open(new Judgement(Modality.OCCURRED, 2.6, "subject clause"));
        }
        boolean open = governor.modality() != Modality.OCCURRED && governor.modality() != Modality.ONGOING;
        return Outside.closed(
                open || Clauses.hasTo(s, i)
                        ? new Judgement(Modality.HYPOTHETICAL, 1.2, "subject of an open clause")
                        : new Judgement(Modality.OCCURRED, 2.2, "gerund"));
    }
}
