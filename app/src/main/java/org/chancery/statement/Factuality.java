package org.chancery.statement;

import java.util.List;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How sure one sentence is of each of its events: from the outermost word inwards, every governing word bounds or turns
 * what it governs, then the event's own modal, negation and tense come in. One for each sentence.
 */
final class Factuality {

    private static final int DEEPEST = 14;
    private static final Judgement PLAIN = new Judgement(Modality.OCCURRED, 3, "plain statement");
    private static final Judgement NOT_YET = new Judgement(Modality.NEGATED, -2, "yet to");
    private static final Judgement TO_BE = new Judgement(Modality.PLANNED, 2, "is to");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "another", "no", "each", "every");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest", "only");
    private static final Set<String> NO = Set.of("no", "neither", "nobody", "none", "nothing");

    private final Signatures signatures;
    private final Operators operators;
    private final Sentence s;

    Factuality(Signatures signatures, Operators operators, Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.s = sentence;
    }

    /** What surrounds an event: a judgement, and whether the event's own tense still counts. */
    private record Outside(Judgement judgement, boolean open) {

        static Outside open(Judgement judgement) {
            return new Outside(judgement, true);
        }

        static Outside closed(Judgement judgement) {
            return new Outside(judgement, false);
        }
    }

    Judgement of(int token) {
        return of(token, 0);
    }

    private Judgement of(int i, int depth) {
        if (depth > DEEPEST) {
            return PLAIN;
        }
        Token token = s.token(i);
        if (token.isVerb() || token.tag().equals("MD")) {
            boolean helper = token.role() == Role.AUXILIARY
                    || token.role() == Role.PASSIVE_AUXILIARY
                    || token.role() == Role.MODAL;
            return helper && token.head() >= 0 ? of(token.head(), depth + 1) : verb(i, depth);
        }
        if (token.role() == Role.PREDICATE && token.head() >= 0 && !token.isNoun()) {
            return of(token.head(), depth + 1);
        }
        return noun(i, depth);
    }

    // ---- verbs

    private Judgement verb(int i, int depth) {
        Outside outside = outside(i, depth);
        Judgement own = outside.open() ? bounded(tense(i), outside.judgement()) : outside.judgement();
        return conditioned(i, adverbs(i, negated(i, own)));
    }

    /** The event by its own verb group alone. */
    private Judgement tense(int i) {
        Token token = s.token(i);
        boolean have = false;
        boolean be = false;
        String first = token.tag();
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            if (child > i && helper.role() != Role.MODAL) {
                continue;
            }
            switch (helper.role()) {
                case MODAL -> {
                    return modal(i, helper);
                }
                case AUXILIARY, PASSIVE_AUXILIARY -> {
                    if (helper.tag().equals("MD")) {
                        return modal(i, helper);
                    }
                    have |= helper.lemma().equals("have");
                    be |= helper.lemma().equals("be") && helper.role() == Role.AUXILIARY;
                    if (first.equals(token.tag())) {
                        first = helper.tag();
                    }
                }
                default -> {}
            }
        }
        if (token.tag().equals("VBG") && (be || have) && !first.equals("VBD")) {
            return new Judgement(Modality.ONGOING, 2.9, "present progressive");
        }
        if (first.equals("VBD") || have || token.tag().equals("VBN")) {
            return new Judgement(Modality.OCCURRED, 3, "past tense");
        }
        if (s.kind() == Sentence.Kind.HEADING && (first.equals("VBZ") || first.equals("VBP"))) {
            return new Judgement(Modality.OCCURRED, 3, "present tense of a heading");
        }
        if (first.equals("VBZ") || first.equals("VBP")) {
            boolean continues = token.lemma().equals("continue") || token.lemma().equals("remain");
            return new Judgement(continues ? Modality.ONGOING : Modality.OCCURRED, 2.9, "present tense");
        }
        if (first.equals("VB") && token.role() == Role.ROOT && Clauses.ownSubject(s, i) < 0) {
            return new Judgement(Modality.HYPOTHETICAL, 1, "imperative");
        }
        if (Clauses.hasTo(s, i) || first.equals("VB")) {
            return new Judgement(Modality.HYPOTHETICAL, 1.2, "verb without tense");
        }
        return new Judgement(Modality.OCCURRED, 2.4, "verb without tense");
    }

    private Judgement modal(int i, Token modal) {
        boolean perfect = false;
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            perfect |= helper.role() == Role.AUXILIARY && helper.lemma().equals("have") && helper.tag().equals("VB");
        }
        String word = modal.form().toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
        Effect effect = perfect ? operators.find(Operators.Kind.MODAL_HAVE, word) : null;
        if (effect == null) {
            effect = operators.find(Operators.Kind.MODAL, word);
        }
        if (effect == null) {
            effect = operators.find(Operators.Kind.MODAL, modal.lemma());
        }
        if (effect == null || effect.modality() == null) {
            return new Judgement(Modality.HYPOTHETICAL, 1.2, word);
        }
        if (!perfect && modal.lemma().equals("would") && futureInThePast(i)) {
            return new Judgement(Modality.PLANNED, 1.8, "would, of a future told in the past");
        }
        return new Judgement(effect.modality(), effect.certainty(), perfect ? word + " have" : word);
    }

    /** {@code said that he would go}: a plan; {@code he would go}: a condition. */
    private boolean futureInThePast(int i) {
        Token token = s.token(i);
        if (token.role() != Role.COMPLEMENT || token.head() < 0) {
            return false;
        }
        Token governor = s.token(token.head());
        return (governor.tag().equals("VBD") || governor.tag().equals("VBN"))
                && signatures.find(Signatures.Kind.VERB, Signatures.Frame.THAT, governor.lemma()) != null
                || governor.tag().equals("VBG");
    }

    private Judgement negated(int i, Judgement judgement) {
        String word = negator(i);
        if (word == null) {
            word = noObject(i);
            return word == null || judgement.certainty() < 0
                    ? judgement
                    : new Judgement(Modality.NEGATED, -Math.min(light(i) ? 2.2 : 0.2, judgement.certainty()), word + " before the object");
        }
        double value = judgement.certainty();
        return switch (judgement.modality()) {
            case OCCURRED, ONGOING, BACKGROUND -> new Judgement(Modality.NEGATED, -Math.min(2.3, Math.abs(value)), word);
            case PLANNED -> new Judgement(Modality.NEGATED, -Math.abs(value), word);
            case NEGATED, DENIED -> new Judgement(Modality.OCCURRED, Math.min(2.4, Math.abs(value)), word);
            case ALLEGED -> new Judgement(Modality.NEGATED, -Math.abs(value), word);
            case HYPOTHETICAL -> impossible(i, judgement, word);
        };
    }

    /** {@code cannot sign} and {@code would not sign} deny, {@code may not sign} leaves it open. */
    private Judgement impossible(int i, Judgement judgement, String word) {
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            if (helper.role() == Role.MODAL || helper.tag().equals("MD")) {
                return switch (helper.lemma()) {
                    case "can", "ca", "could", "would", "'d" ->
                        new Judgement(Modality.NEGATED, -2.2, helper.form() + " " + word);
                    default -> new Judgement(Modality.HYPOTHETICAL, -0.8, helper.form() + " " + word);
                };
            }
        }
        boolean infinitive = Clauses.hasTo(s, i);
        double value = -Math.max(0.6, Math.abs(judgement.certainty()));
        return new Judgement(infinitive ? Modality.NEGATED : Modality.HYPOTHETICAL, value, word);
    }

    /** The word that negates a verb, itself or through its subject or object, or null. */
    private @Nullable String negator(int i) {
        for (int child : s.children(i)) {
            Token token = s.token(child);
            switch (token.role()) {
                case NEGATION -> {
                    if (!onlyNot(i, child)) {
                        return token.form();
                    }
                }
                case ADVERB -> {
                    Effect effect = operators.find(Operators.Kind.NEGATOR, token.lemma());
                    if (effect != null && !onlyNot(i, child)) {
                        return token.form();
                    }
                }
                case COORDINATOR -> {
                    if (token.lemma().equals("nor") || token.lemma().equals("neither")) {
                        return token.form();
                    }
                }
                case SUBJECT, PASSIVE_SUBJECT -> {
                    String no = no(child);
                    if (no != null) {
                        return no;
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    private boolean light(int verb) {
        Signatures.Signature signature = signature(verb, Signatures.Frame.NP);
        return signature != null
                && signature.affirmed().kind() == Effect.Kind.SAME
                && !s.token(verb).lemma().equals("have")
                && !s.token(verb).lemma().equals("see");
    }

    /** {@code gave no reason}: the verb is denied only as far as its object goes. */
    private @Nullable String noObject(int i) {
        for (Token object : s.children(i, Role.OBJECT)) {
            String no = no(object.index());
            if (no != null) {
                return no;
            }
        }
        return null;
    }

    /** {@code not only}, {@code no doubt}: no negation. */
    private boolean onlyNot(int verb, int not) {
        if (not + 1 >= s.size()) {
            return false;
        }
        String next = s.token(not + 1).lemma();
        return next.equals("only") || next.equals("just") || next.equals("merely") || next.equals("doubt");
    }

    /** {@code no} before a noun, or a pronoun like {@code nobody}. */
    private @Nullable String no(int noun) {
        if (NO.contains(s.token(noun).lemma())) {
            return s.token(noun).form();
        }
        for (int child : s.children(noun)) {
            Token token = s.token(child);
            if ((token.role() == Role.DETERMINER || token.role() == Role.NEGATION)
                    && (token.lemma().equals("no") || token.lemma().equals("neither"))) {
                return token.form();
            }
        }
        return null;
    }

    private Judgement adverbs(int i, Judgement judgement) {
        Judgement result = judgement;
        for (Token adverb : s.children(i, Role.ADVERB)) {
            Effect effect = operators.find(Operators.Kind.ADVERB, adverb.lemma());
            if (effect != null) {
                result = under(result, effect, adverb.form());
            }
        }
        return result;
    }

    /** A condition beside the event makes it hypothetical; so does a question. */
    private Judgement conditioned(int i, Judgement judgement) {
        boolean open = judgement.modality() == Modality.PLANNED || judgement.modality() == Modality.HYPOTHETICAL;
        if (open) {
            for (Token clause : s.children(i, Role.ADVERBIAL_CLAUSE)) {
                String condition = condition(clause.index());
                if (condition != null) {
                    double value = Math.signum(judgement.certainty()) * Math.min(1.3, Math.abs(judgement.certainty()));
                    return new Judgement(Modality.HYPOTHETICAL, value, condition + " …, " + judgement.reason());
                }
            }
        }
        Token token = s.token(i);
        boolean main = token.role() == Role.ROOT || token.role() == Role.CONJUNCT;
        if (main && s.token(s.size() - 1).form().equals("?")) {
            return new Judgement(Modality.HYPOTHETICAL, judgement.certainty() / 3, "question");
        }
        return judgement;
    }

    private @Nullable String condition(int clause) {
        for (int child : s.children(clause)) {
            Token token = s.token(child);
            if (token.lemma().equals("if") || token.lemma().equals("unless") || token.lemma().equals("provided")) {
                return token.form();
            }
        }
        return inverted(clause);
    }

    /** {@code Should the talks fail}, {@code Were he to resign}, {@code Had they met}. */
    private @Nullable String inverted(int clause) {
        int subject = Clauses.ownSubject(s, clause);
        if (subject < 0 || s.token(s.size() - 1).form().equals("?")) {
            return null;
        }
        int first = s.subtree(clause).nextSetBit(0);
        Token token = s.token(first);
        boolean helper = token.head() == clause || first == clause;
        return helper && first < subject && Set.of("should", "were", "had").contains(token.form().toLowerCase(java.util.Locale.ROOT))
                ? token.form()
                : null;
    }

    // ---- what governs a verb

    private Outside outside(int i, int depth) {
        Token token = s.token(i);
        int head = token.head();
        if (s.kind() == Sentence.Kind.HEADING && Clauses.hasTo(s, i) && firstVerb(i)) {
            return Outside.closed(new Judgement(Modality.PLANNED, 2, "\"to\" in a heading"));
        }
        if (head < 0) {
            return Outside.open(PLAIN);
        }
        return switch (token.role()) {
            case CONJUNCT -> conjunct(i, head, depth);
            case COMPLEMENT -> complement(i, head, depth);
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
            case MODIFIER, COMPOUND -> Outside.closed(new Judgement(Modality.OCCURRED, 2.8, "participle before a noun"));
            default -> Outside.open(PLAIN);
        };
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
        if (shares && s.token(head).isVerb() && (token.tag().equals("VB") || token.tag().equals("VBG") || token.tag().equals("VBN"))) {
            return Outside.closed(of(head, depth + 1));
        }
        if (s.token(head).isVerb()) {
            return outside(head, depth + 1);
        }
        return Outside.open(PLAIN);
    }

    private Outside complement(int i, int head, int depth) {
        Judgement governor = of(head, depth + 1);
        Signatures.Frame frame = frame(i);
        if (frame == Signatures.Frame.THAT && asks(i) && !factive(head)) {
            return Outside.open(new Judgement(Modality.HYPOTHETICAL, 0.8, "whether"));
        }
        Signatures.Signature signature = signature(head, frame);
        if (frame == Signatures.Frame.THAT) {
            for (Token object : s.children(head, Role.OBJECT)) {
                Signatures.Signature noun = signatures.find(Signatures.Kind.NOUN, frame, object.lemma());
                if (noun != null && object.index() < i) {
                    return govern(noun, statement(object.index(), depth));
                }
            }
        }
        if (signature == null) {
            return switch (frame) {
                case TO ->
                    Outside.closed(yet(i) ? NOT_YET : toBe(head) && real(governor) ? TO_BE : new Judgement(Modality.HYPOTHETICAL, 1.5, "infinitive"));
                case ING -> Outside.closed(governor);
                case THAT, NP -> Outside.open(new Judgement(Modality.OCCURRED, 2.8, "clause"));
            };
        }
        return govern(signature, governor);
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

    private static boolean real(Judgement judgement) {
        return judgement.modality() == Modality.OCCURRED || judgement.modality() == Modality.ONGOING;
    }

    /** {@code is to meet}: a plan, unless a noun or adjective stands between. */
    private boolean toBe(int head) {
        String tag = s.token(head).tag();
        return s.token(head).lemma().equals("be")
                && !s.hasChild(head, Role.PREDICATE)
                && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD"));
    }

    private Signatures.Frame frame(int i) {
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

    private boolean asks(int i) {
        for (int child : s.children(i)) {
            String lemma = s.token(child).lemma();
            if (s.token(child).role() == Role.MARKER && (lemma.equals("whether") || lemma.equals("if"))) {
                return true;
            }
        }
        return false;
    }

    private boolean factive(int head) {
        Signatures.Signature signature = signature(head, Signatures.Frame.THAT);
        return signature != null && signature.negated().certainty() >= 2.2;
    }

    /** The signature of a governing word, with its particle or preposition first, or of the adjective behind a copula. */
    private Signatures.@Nullable Signature signature(int head, Signatures.Frame frame) {
        Token token = s.token(head);
        if (token.isVerb()) {
            for (int child : s.children(head)) {
                Token part = s.token(child);
                if (part.role() == Role.PARTICLE || part.role() == Role.PREPOSITION) {
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

    private static Outside govern(Signatures.Signature signature, Judgement governor) {
        boolean holds = governor.certainty() >= 0;
        Effect effect = holds ? signature.affirmed() : signature.negated();
        String word = signature.word();
        return switch (effect.kind()) {
            case KEEP -> {
                double cap = governor.modality() == Modality.HYPOTHETICAL
                        ? Math.min(2.2, Math.abs(effect.certainty()))
                        : Math.abs(effect.certainty());
                yield Outside.open(new Judgement(Modality.OCCURRED, cap, word));
            }
            case SAME -> Outside.closed(new Judgement(governor.modality(), governor.certainty(), word));
            case SET -> Outside.closed(set(effect, governor, word));
        };
    }

    /** An implicative is as sure as its own clause; a plan or wish stays what it is. */
    private static Judgement set(Effect effect, Judgement governor, String word) {
        Modality modality = effect.modality() == null ? governor.modality() : effect.modality();
        boolean real = modality == Modality.OCCURRED || modality == Modality.ONGOING || modality == Modality.NEGATED;
        double value = effect.certainty();
        if (real) {
            double size = Math.min(Math.abs(value), Math.abs(governor.certainty()));
            boolean unsure = governor.modality() == Modality.PLANNED
                    || governor.modality() == Modality.HYPOTHETICAL
                    || governor.modality() == Modality.ALLEGED;
            return new Judgement(unsure ? governor.modality() : modality, Math.signum(value) * size, word);
        }
        if (modality == Modality.PLANNED && governor.modality() == Modality.HYPOTHETICAL) {
            return new Judgement(Modality.HYPOTHETICAL, Math.min(value, 1.2), word);
        }
        return new Judgement(modality, value, word);
    }

    private Outside adverbial(int i, int head, int depth) {
        String marker = marker(i);
        if (marker == null && inverted(i) != null) {
            return Outside.closed(new Judgement(Modality.HYPOTHETICAL, 0.8, "conditional inversion"));
        }
        Effect effect = marker == null ? null : operators.find(Operators.Kind.MARKER, marker);
        if (marker != null && marker.equals("before") && of(head, depth + 1).modality() == Modality.PLANNED) {
            return Outside.closed(new Judgement(Modality.PLANNED, 1.6, marker));
        }
        if (effect != null) {
            if (effect.kind() == Effect.Kind.SET && effect.modality() != null) {
                return Outside.closed(new Judgement(effect.modality(), effect.certainty(), String.valueOf(marker)));
            }
            return Outside.open(new Judgement(Modality.OCCURRED, effect.certainty(), String.valueOf(marker)));
        }
        if (Clauses.hasTo(s, i)) {
            Signatures.Signature signature = signature(head, Signatures.Frame.TO);
            if (signature != null && i > head && !s.hasChild(head, Role.OBJECT)) {
                return govern(signature, of(head, depth + 1));
            }
            return Outside.closed(new Judgement(Modality.PLANNED, 1.8, "purpose clause"));
        }
        if (!Clauses.finite(s, i) && s.token(i).tag().equals("VBG")) {
            return Outside.closed(bound(of(head, depth + 1), new Judgement(Modality.OCCURRED, 2.9, "participle clause")));
        }
        if (!Clauses.finite(s, i) && s.token(i).tag().equals("VBN")) {
            return Outside.closed(new Judgement(Modality.OCCURRED, 2.9, "participle clause"));
        }
        if (present(i) && ("when".equals(marker) || "as".equals(marker) || "while".equals(marker))) {
            Judgement governor = of(head, depth + 1);
            if (governor.modality() == Modality.PLANNED || governor.modality() == Modality.HYPOTHETICAL) {
                return Outside.closed(new Judgement(governor.modality(), governor.certainty(), marker));
            }
        }
        return Outside.open(new Judgement(Modality.OCCURRED, 3, "adverbial clause"));
    }

    private boolean present(int i) {
        String tag = s.token(i).tag();
        return (tag.equals("VBZ") || tag.equals("VBP")) && !s.hasChild(i, Role.AUXILIARY);
    }

    /** The word that opens an adverbial clause, or null. */
    private @Nullable String marker(int i) {
        for (int child : s.children(i)) {
            Token token = s.token(child);
            if (child < i && (token.role() == Role.MARKER || token.tag().equals("WRB") || token.tag().equals("IN"))
                    && !token.tag().equals("TO")) {
                if (token.lemma().equals("so") && child + 1 < s.size() && s.token(child + 1).lemma().equals("that")) {
                    return "so_that";
                }
                return token.lemma();
            }
        }
        return null;
    }

    private Outside reduced(int i, int head, int depth) {
        Signatures.Frame frame = frame(i);
        String tag = s.token(i).tag();
        if (frame == Signatures.Frame.THAT && (tag.equals("VBN") && !Clauses.finite(s, i) || !Clauses.marked(s, i) && !Clauses.finite(s, i))) {
            return Outside.closed(
                    besideNoun(head, depth, new Judgement(Modality.OCCURRED, 2.9, "participle behind a noun")));
        }
        if (frame == Signatures.Frame.ING) {
            return Outside.closed(
                    besideNoun(head, depth, new Judgement(Modality.OCCURRED, 2.8, "participle behind a noun")));
        }
        Signatures.Signature signature = signature(head, frame);
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
        return govern(signature, statement(head, depth));
    }

    /** Whether the statement that a noun names stands: {@code rejected the charge that …} takes the charge back. */
    private Judgement statement(int noun, int depth) {
        Token token = s.token(noun);
        if (token.head() >= 0 && (token.role() == Role.OBJECT || token.role() == Role.PASSIVE_SUBJECT)) {
            Signatures.Signature verb = signature(token.head(), Signatures.Frame.THAT);
            if (verb != null
                    && verb.affirmed().modality() == Modality.DENIED
                    && of(token.head(), depth + 1).certainty() > 0) {
                return new Judgement(Modality.DENIED, -1.8, verb.word());
            }
        }
        return noun(noun, depth + 1);
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
        if (!s.token(noun).isNoun() || definite(noun)) {
            return judgement;
        }
        Judgement of = noun(noun, depth + 1);
        return of.certainty() >= 0.5 ? judgement : new Judgement(Modality.HYPOTHETICAL, 1, of.reason());
    }

    private Outside gerund(int i, int preposition, int depth) {
        Token token = s.token(preposition);
        Effect effect = preposition(preposition);
        boolean twice = effect != null
                && effect.modality() == Modality.NEGATED
                && token.head() >= 0
                && of(token.head(), depth + 1).certainty() < 0;
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
        Judgement governor = of(head, depth + 1);
        Signatures.Signature signature = signature(head, Signatures.Frame.ING);
        if (signature != null) {
            return govern(signature, governor);
        }
        return switch (token.lemma()) {
            case "by", "in", "with", "while", "on" ->
                Outside.closed(bound(governor, new Judgement(Modality.OCCURRED, 2.5, "gerund")));
            case "for", "of", "to", "toward", "towards", "against", "about" ->
                Outside.closed(new Judgement(Modality.HYPOTHETICAL, 1.7, token.form() + " and a gerund"));
            default -> Outside.closed(new Judgement(Modality.OCCURRED, 2.3, "gerund"));
        };
    }

    private Outside subjectClause(int i, int head, int depth) {
        Judgement governor = of(head, depth + 1);
        if (Clauses.finite(s, i)) {
            return Outside.open(new Judgement(Modality.OCCURRED, 2.6, "subject clause"));
        }
        boolean open = governor.modality() != Modality.OCCURRED && governor.modality() != Modality.ONGOING;
        return Outside.closed(
                open || Clauses.hasTo(s, i)
                        ? new Judgement(Modality.HYPOTHETICAL, 1.2, "subject of an open clause")
                        : new Judgement(Modality.OCCURRED, 2.2, "gerund"));
    }

    // ---- nouns

    private Judgement noun(int i, int depth) {
        if (depth > DEEPEST) {
            return PLAIN;
        }
        String no = no(i);
        if (no != null) {
            return new Judgement(Modality.NEGATED, -2.2, no);
        }
        Judgement result = nounOutside(i, depth);
        for (Token clause : s.children(i, Role.REDUCED_RELATIVE)) {
            Effect behind = operators.find(
                    Operators.Kind.MODIFIER, clause.form().toLowerCase(java.util.Locale.ROOT));
            if (behind != null && clause.tag().equals("VBN")) {
                result = under(result, behind, clause.form());
            }
            Judgement through = Clauses.hasTo(s, clause.index()) ? happening(clause.index(), depth) : null;
            result = through == null ? result : through;
        }
        for (Token modifier : s.children(i, Role.MODIFIER)) {
            Effect effect = operators.find(Operators.Kind.MODIFIER, modifier.lemma());
            if (effect == null) {
                effect = operators.find(
                        Operators.Kind.MODIFIER, modifier.form().toLowerCase(java.util.Locale.ROOT));
            }
            if (effect != null) {
                result = under(result, effect, modifier.form());
            }
        }
        return result;
    }

    private Judgement nounOutside(int i, int depth) {
        Token token = s.token(i);
        int head = token.head();
        if (head < 0) {
            return new Judgement(Modality.OCCURRED, 2.6, "noun of a heading");
        }
        return switch (token.role()) {
            case COMPOUND -> inCompound(head, depth);
            case APPOSITION, MODIFIER -> s.token(head).isNoun() ? noun(head, depth + 1) : defaultNoun();
            case CONJUNCT -> s.token(head).isVerb() ? defaultNoun() : noun(head, depth + 1);
            case PREDICATE -> of(head, depth + 1);
            case OBJECT, PASSIVE_SUBJECT -> argument(i, head, depth, true);
            case SUBJECT -> argument(i, head, depth, false);
            case PREPOSITION_OBJECT -> inPhrase(i, head, depth);
            default -> defaultNoun();
        };
    }

    private static Judgement defaultNoun() {
        return new Judgement(Modality.OCCURRED, 2.8, "noun");
    }

    private static Judgement nounOfFact() {
        return new Judgement(Modality.OCCURRED, 3, "noun of a told event");
    }

    private Judgement argument(int noun, int verb, int depth, boolean object) {
        Judgement governor = of(verb, depth + 1);
        for (Token later : s.children(verb, Role.COMPLEMENT)) {
            Judgement through = Clauses.hasTo(s, later.index()) ? happening(later.index(), depth) : null;
            if (through != null && !(object && s.hasChild(verb, Role.SUBJECT))) {
                return through;
            }
        }
        Signatures.Signature signature = s.token(verb).isVerb() ? signature(verb, Signatures.Frame.NP) : null;
        boolean copula = s.token(verb).lemma().equals("be") && s.hasChild(verb, Role.PREDICATE) && !object;
        if (signature != null && !copula && (object || signature.affirmed().kind() == Effect.Kind.SAME)) {
            Judgement result = govern(signature, governor).judgement();
            if (signature.word().equals("continue") || signature.word().equals("proceed")) {
                return result.modality() == Modality.OCCURRED && present(verb)
                        ? new Judgement(Modality.ONGOING, result.certainty(), signature.word())
                        : result;
            }
            return result;
        }
        return inClause(noun, governor);
    }

    /** An indefinite noun is no surer than its clause; a definite one is taken for granted. */
    private Judgement inClause(int noun, Judgement clause) {
        if (clause.certainty() >= 2.9) {
            return nounOfFact();
        }
        if (clause.certainty() >= 2) {
            return defaultNoun();
        }
        if (definite(noun)) {
            return new Judgement(Modality.OCCURRED, 2.4, "definite noun in an open clause");
        }
        if (clause.certainty() < 0) {
            return new Judgement(Modality.HYPOTHETICAL, 0.4, "indefinite noun under " + clause.reason());
        }
        return new Judgement(Modality.HYPOTHETICAL, 1.6, "indefinite noun in an open clause");
    }

    private boolean definite(int noun) {
        if (s.token(noun).isProperNoun()) {
            return true;
        }
        for (int child : s.children(noun)) {
            Token token = s.token(child);
            boolean article = token.role() == Role.DETERMINER && !INDEFINITE.contains(token.lemma());
            if (article || token.role() == Role.POSSESSOR) {
                return true;
            }
        }
        return false;
    }

    /** {@code evacuation plans}, {@code a takeover bid}: the head noun governs. */
    private Judgement inCompound(int head, int depth) {
        Token token = s.token(head);
        if (!token.isNoun()) {
            return defaultNoun();
        }
        Signatures.Signature signature = signatures.find(Signatures.Kind.NOUN, Signatures.Frame.NP, token.lemma());
        Judgement governor = noun(head, depth + 1);
        return signature == null ? governor : govern(signature, governor).judgement();
    }

    /** The judgement of a verb that only says that its subject takes place: {@code is set to begin}; else null. */
    private @Nullable Judgement happening(int verb, int depth) {
        Signatures.Signature signature = signature(verb, Signatures.Frame.NP);
        return signature != null && signature.affirmed().kind() == Effect.Kind.SAME
                ? govern(signature, of(verb, depth + 1)).judgement()
                : null;
    }

    private Judgement inPhrase(int noun, int preposition, int depth) {
        Effect effect = preposition(preposition);
        Token token = s.token(preposition);
        int head = token.head();
        if (head >= 0) {
            Signatures.Signature signature = phraseSignature(head, token.lemma());
            if (signature != null) {
                return govern(signature, of(head, depth + 1)).judgement();
            }
            int verb = Clauses.verbAbove(s, head);
            int subject = Clauses.ownSubject(s, verb);
            Signatures.Signature apart = subject < 0 || subject > preposition || !s.token(subject).isNoun()
                    ? null
                    : phraseSignature(subject, token.lemma());
            if (apart != null && !token.lemma().equals("in") && !token.lemma().equals("on")) {
                return govern(apart, of(verb, depth + 1)).judgement();
            }
        }
        if (effect != null && effect.modality() != null) {
            boolean before = token.lemma().equals("before") || token.lemma().equals("until");
            if (before && head >= 0 && past(head, depth)) {
                return new Judgement(Modality.OCCURRED, 2.6, token.form());
            }
            return new Judgement(effect.modality(), effect.certainty(), token.form());
        }
        if (head >= 0 && s.token(head).isVerb()) {
            Judgement result = inClause(noun, of(head, depth + 1));
            if (result.certainty() != 2.8 && effect == null || result.certainty() < 2.8) {
                return result;
            }
        }
        if (head >= 0 && effect == null && s.token(head).isAdjective()) {
            return new Judgement(Modality.HYPOTHETICAL, 1.8, s.token(head).form());
        }
        return effect == null ? defaultNoun() : under(defaultNoun(), effect, token.form());
    }

    /** Whether what stands before the event is told as done, so that the event is most likely done too. */
    private boolean past(int head, int depth) {
        Judgement governor = of(Clauses.verbAbove(s, head), depth + 1);
        return governor.modality() == Modality.OCCURRED || governor.modality() == Modality.NEGATED;
    }

    private Signatures.@Nullable Signature phraseSignature(int head, String preposition) {
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
    private @Nullable Effect preposition(int i) {
        StringBuilder words = new StringBuilder(s.token(i).lemma());
        Effect best = null;
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            words.insert(0, s.token(k).form().toLowerCase(java.util.Locale.ROOT) + "_");
            Effect effect = operators.find(Operators.Kind.PREPOSITION, words.toString());
            if (effect != null) {
                best = effect;
            }
        }
        return best != null ? best : operators.find(Operators.Kind.PREPOSITION, s.token(i).lemma());
    }

    // ---- arithmetic

    /** An event's own judgement inside an outer one: never surer than it. */
    private static Judgement bounded(Judgement own, Judgement outer) {
        double size = Math.min(Math.abs(own.certainty()), Math.abs(outer.certainty()));
        if (outer.certainty() < 0) {
            return new Judgement(outer.modality(), -size, outer.reason());
        }
        boolean plain = own.modality() == Modality.OCCURRED || own.modality() == Modality.ONGOING;
        boolean outerPlain = outer.modality() == Modality.OCCURRED || outer.modality() == Modality.ONGOING;
        double value = Math.signum(own.certainty()) * size;
        if (plain && !outerPlain) {
            return new Judgement(outer.modality(), value, outer.reason());
        }
        boolean outerDecides = Math.abs(outer.certainty()) < Math.abs(own.certainty()) && plain;
        return new Judgement(own.modality(), value, outerDecides ? own.reason() + " under " + outer.reason() : own.reason());
    }

    private static Judgement bound(Judgement governor, Judgement inner) {
        double size = Math.min(Math.abs(governor.certainty()), Math.abs(inner.certainty()));
        boolean real = governor.modality() == Modality.OCCURRED || governor.modality() == Modality.ONGOING;
        if (real) {
            return new Judgement(inner.modality(), size, inner.reason());
        }
        return new Judgement(governor.modality(), Math.signum(governor.certainty()) * size, governor.reason());
    }

    private static Judgement under(Judgement judgement, Effect effect, String word) {
        if (effect.kind() != Effect.Kind.SET || effect.modality() == null) {
            double size = Math.min(Math.abs(judgement.certainty()), effect.certainty());
            return new Judgement(judgement.modality(), Math.signum(judgement.certainty()) * size, word);
        }
        boolean plain = judgement.modality() == Modality.OCCURRED || judgement.modality() == Modality.ONGOING;
        if (plain || effect.modality() == Modality.ALLEGED && judgement.certainty() > 0) {
            return new Judgement(effect.modality(), effect.certainty(), word);
        }
        if (effect.modality() == Modality.HYPOTHETICAL && judgement.certainty() > 0) {
            return new Judgement(
                    judgement.modality(), Math.min(judgement.certainty(), Math.max(effect.certainty(), 1.0)), word);
        }
        return judgement;
    }

    /** Whether a noun or number of a clause is a year of the past. */
    static boolean year(Token token) {
        if (token.form().length() != 4 || token.name() != NameType.DATE && !token.tag().equals("CD")) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (token.form().charAt(i) < '0' || token.form().charAt(i) > '9') {
                return false;
            }
        }
        char century = token.form().charAt(0);
        return century == '1' || century == '2' && token.form().charAt(1) == '0';
    }

    List<Token> tokens() {
        return s.tokens();
    }
}
