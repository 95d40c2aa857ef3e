package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What the words that govern a verb say of its event. */
final class ClauseContext {

    private static final Judgement PLAIN = new Judgement(Modality.OCCURRED, 3, "plain statement");
    private static final Judgement NOT_YET = new Judgement(Modality.NEGATED, -2, "yet to");
    private static final Judgement HAD = new Judgement(Modality.HYPOTHETICAL, -0.8, "had, inverted");
    private static final Judgement GOING_TO = new Judgement(Modality.PLANNED, 2.3, "going to");
    private static final Judgement TO_BE = new Judgement(Modality.PLANNED, 2, "is to");
    /** They join the event to an object: {@code accused Rome of lying}, {@code kept Rome from voting}. */
    private static final Set<String> OBJECT_PREPOSITIONS = Set.of("of", "from", "for", "against");

    private static final Set<String> CALLING =
            WordLists.of("statement/wordlists.txt").get("calling");

    private static final Set<String> RANKS =
            WordLists.of("statement/wordlists.txt").get("ranks");

    private final Signatures signatures;
    private final Operators operators;
    private final Governors governors;
    private final Conditions conditions;
    private final Factuality whole;
    private final NounContext nouns;
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
        this.nouns = nouns;
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
                    : Outside.closed(inverted(i));
        }
        Outside proviso = proviso(i);
        if (proviso != null) {
            return proviso;
        }
        return switch (token.role()) {
            case CONJUNCT -> conjunct(i, head, depth);
            case COMPLEMENT -> complement(i, verbOf(head), depth);
            case ADVERBIAL_CLAUSE -> adverbial(i, head, depth);
            case RELATIVE ->
                Outside.open(besideNoun(head, depth, new Judgement(Modality.OCCURRED, 3, "relative clause")));
            case REDUCED_RELATIVE -> reduced(i, head, depth);
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

    /** {@code Were he to go} is open; {@code had he gone} says that he did not. */
    private Judgement inverted(int i) {
        return "had".equalsIgnoreCase(conditions.inverted(i))
                ? HAD
                : new Judgement(Modality.HYPOTHETICAL, 0.8, "conditional inversion");
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
            return Outside.closed(HAD);
        }
        Judgement governor = s.token(head).isNoun() ? statement(head, depth) : whole.of(head, depth + 1);
        if (frame == Signatures.Frame.TO && yet(i)) {
            return Outside.closed(NOT_YET);
        }
        if (frame == Signatures.Frame.TO && goingTo(head)) {
            return Outside.closed(Bounds.bound(governor, GOING_TO));
        }
        if (frame == Signatures.Frame.THAT && governors.asks(i) && !governors.factive(head)) {
            return Outside.open(new Judgement(Modality.HYPOTHETICAL, 0.8, "whether"));
        }
        Signatures.Signature signature = governors.signature(head, frame);
        if (frame == Signatures.Frame.THAT) {
            for (Token object : s.children(head, Role.OBJECT)) {
                Signatures.Signature noun = signatures.find(Signatures.Kind.NOUN, frame, object.lemma());
                if (noun != null && object.index() < i) {
                    return Bounds.govern(noun, statement(object.index(), depth));
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

    private Outside adverbial(int i, int head, int depth) {
        String marker = marker(i);
        if (marker == null && conditions.inverted(i) != null) {
            return Outside.closed(inverted(i));
        }
        Effect effect = marker == null ? null : operators.find(Operators.Kind.MARKER, marker);
        if (marker != null
                && marker.equals("before")
                && whole.of(head, depth + 1).modality() == Modality.PLANNED) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.6, marker));
        }
        if ("before".equals(marker) && conditions.cutShort(i)) {
            return Outside.closed(new Judgement(Modality.NEGATED, -1.6, "before any"));
        }
        if (effect != null) {
            if (effect.kind() == Effect.Kind.SET && effect.modality() != null) {
                return Outside.closed(new Judgement(effect.modality(), effect.certainty(), String.valueOf(marker)));
            }
            return Outside.open(new Judgement(Modality.OCCURRED, effect.certainty(), String.valueOf(marker)));
        }
        if ("that".equals(marker)) {
            Outside noun = behindNoun(i, depth);
            if (noun != null) {
                return noun;
            }
        }
        if (Clauses.hasTo(s, i)) {
            Signatures.Signature signature = governors.signature(head, Signatures.Frame.TO);
            if (signature != null && i > head && !s.hasChild(head, Role.OBJECT)) {
                return Bounds.govern(signature, whole.of(head, depth + 1));
            }
            int first = s.subtree(i).nextSetBit(0);
            if (first > 0 && ranked(first - 1)) {
                return Outside.closed(new Judgement(Modality.OCCURRED, 2.6, "the first to"));
            }
            return Outside.closed(new Judgement(Modality.PLANNED, 1.8, "purpose clause"));
        }
        if (!Clauses.finite(s, i) && s.token(i).tag().equals("VBG")) {
            return Outside.closed(Bounds.bound(
                    whole.of(head, depth + 1), new Judgement(Modality.OCCURRED, 2.9, "participle clause")));
        }
        if (!Clauses.finite(s, i) && s.token(i).tag().equals("VBN")) {
            return Outside.closed(new Judgement(Modality.OCCURRED, 2.9, "participle clause"));
        }
        if (governors.present(i) && ("when".equals(marker) || "as".equals(marker) || "while".equals(marker))) {
            Judgement governor = whole.of(head, depth + 1);
            if (governor.modality() == Modality.PLANNED || governor.modality() == Modality.HYPOTHETICAL) {
                return Outside.closed(new Judgement(governor.modality(), governor.certainty(), String.valueOf(marker)));
            }
        }
        return Outside.open(new Judgement(Modality.OCCURRED, 3, "adverbial clause"));
    }

    /** A that-clause that the parser hung elsewhere, but that stands right behind its noun. */
    private @Nullable Outside behindNoun(int i, int depth) {
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

    /** The word that opens an adverbial clause, or null. */
    private @Nullable String marker(int i) {
        for (int child : s.children(i)) {
            Token token = s.token(child);
            if (child < i
                    && (token.role() == Role.MARKER
                            || token.tag().equals("WRB")
                            || token.tag().equals("IN"))
                    && !token.tag().equals("TO")) {
                if (token.lemma().equals("so")
                        && child + 1 < s.size()
                        && s.token(child + 1).lemma().equals("that")) {
                    return "so_that";
                }
                return token.lemma();
            }
        }
        return null;
    }

    private Outside reduced(int i, int head, int depth) {
        Signatures.Frame frame = governors.frame(i);
        String tag = s.token(i).tag();
        if (frame == Signatures.Frame.THAT
                && (tag.equals("VBN") && !Clauses.finite(s, i) || !Clauses.marked(s, i) && !Clauses.finite(s, i))) {
            return Outside.closed(
                    besideNoun(head, depth, new Judgement(Modality.OCCURRED, 2.9, "participle behind a noun")));
        }
        if (frame == Signatures.Frame.ING) {
            return Outside.closed(
                    besideNoun(head, depth, new Judgement(Modality.OCCURRED, 2.8, "participle behind a noun")));
        }
        if (s.token(head).lemma().equals("order")
                && head > 0
                && s.token(head - 1).lemma().equals("in")) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.8, "in order to"));
        }
        Signatures.Signature signature = governors.signature(head, frame);
        if (frame == Signatures.Frame.TO && ranked(head)) {
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
    private Judgement statement(int noun, int depth) {
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
        boolean subject =
                s.token(noun).role() == Role.SUBJECT && s.token(verb).lemma().equals("be");
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

    /** {@code the first country to ratify}: it did. */
    private boolean ranked(int noun) {
        for (Token modifier : s.children(noun, Role.MODIFIER)) {
            if (RANKS.contains(modifier.lemma()) || RANKS.contains(modifier.form())) {
                return true;
            }
        }
        return false;
    }

    /** What is told of a noun is no surer than the noun: {@code any evidence linking …}. */
    private Judgement besideNoun(int noun, int depth, Judgement judgement) {
        if (!s.token(noun).isNoun() || nouns.definite(noun)) {
            return judgement;
        }
        Judgement of = whole.of(noun, depth + 1);
        return of.certainty() >= 0.5 ? judgement : new Judgement(Modality.HYPOTHETICAL, 1, of.reason());
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
