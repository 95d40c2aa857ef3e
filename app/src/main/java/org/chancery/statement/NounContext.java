package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** How sure a sentence is of an event that a noun names. */
final class NounContext {

    /** Nouns for a part of what they are of: {@code a third round of talks}. */
    private static final Set<String> PARTS =
            WordLists.of("statement/wordlists.txt").get("parts");

    private static final Set<String> STRETCHES =
            WordLists.of("statement/wordlists.txt").get("stretches");

    private static final Set<String> INDEFINITE =
            WordLists.of("statement/wordlists.txt").get("indefinite");

    private final Signatures signatures;
    private final Operators operators;
    private final Governors governors;
    private final VerbGroup verbs;
    private final Factuality whole;
    private final Sentence s;

    NounContext(
            Signatures signatures,
            Operators operators,
            Governors governors,
            VerbGroup verbs,
            Factuality whole,
            Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.governors = governors;
        this.verbs = verbs;
        this.whole = whole;
        this.s = sentence;
    }

    Judgement noun(int i, int depth) {
        String no = verbs.no(i);
        if (no != null) {
            return new Judgement(Modality.NEGATED, -2.2, no);
        }
        Judgement result = nounOutside(i, depth);
        for (Token clause : s.children(i, Role.REDUCED_RELATIVE)) {
            Effect behind = behind(clause);
            if (behind != null && clause.tag().equals("VBN")) {
                result = Bounds.under(result, behind, clause.form());
            }
            Judgement through = Clauses.hasTo(s, clause.index()) ? happening(clause.index(), depth) : null;
            result = through == null ? result : through;
        }
        for (Token modifier : s.children(i, Role.MODIFIER)) {
            Effect effect = operators.find(Operators.Kind.MODIFIER, modifier.lemma());
            if (effect == null) {
                effect = operators.find(Operators.Kind.MODIFIER, modifier.form().toLowerCase(Locale.ROOT));
            }
            if (effect != null) {
                result = Bounds.under(result, effect, modifier.form());
            }
        }
        return result;
    }

    /** What a participle behind the noun does to it; one that names who tells of it vouches for it. */
    private @Nullable Effect behind(Token participle) {
        String form = participle.form().toLowerCase(Locale.ROOT);
        Effect told = s.agents(participle.index()).isEmpty() ? null : operators.find(Operators.Kind.TOLD_BY, form);
        return told != null ? told : operators.find(Operators.Kind.MODIFIER, form);
    }

    private Judgement nounOutside(int i, int depth) {
        Token token = s.token(i);
        int head = token.head();
        if (head < 0) {
            return new Judgement(Modality.OCCURRED, 2.6, "noun of a heading");
        }
        return switch (token.role()) {
            case COMPOUND -> inCompound(head, depth);
            case APPOSITION, MODIFIER -> s.token(head).isNoun() ? whole.of(head, depth + 1) : defaultNoun();
            case CONJUNCT -> s.token(head).isVerb() ? defaultNoun() : whole.of(head, depth + 1);
            case PREDICATE -> whole.of(head, depth + 1);
            case OBJECT, PASSIVE_SUBJECT -> argument(i, head, depth, true);
            case SUBJECT -> argument(i, head, depth, false);
            case PREPOSITION_OBJECT -> {
                int whole = s.token(head).head();
                boolean part = s.token(head).lemma().equals("of")
                        && whole >= 0
                        && PARTS.contains(s.token(whole).lemma());
                yield part ? this.whole.of(whole, depth + 1) : inPhrase(i, head, depth);
            }
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
        Judgement governor = whole.of(verb, depth + 1);
        for (Token later : s.children(verb, Role.COMPLEMENT)) {
            Judgement through = Clauses.hasTo(s, later.index()) ? happening(later.index(), depth) : null;
            if (through != null && !(object && s.hasChild(verb, Role.SUBJECT))) {
                return through;
            }
        }
        Signatures.Signature signature = s.token(verb).isVerb() ? governors.signature(verb, Signatures.Frame.NP) : null;
        boolean copula = s.token(verb).lemma().equals("be") && s.hasChild(verb, Role.PREDICATE) && !object;
        if (signature != null && !copula && (object || signature.affirmed().kind() == Effect.Kind.SAME)) {
            Judgement result = Bounds.govern(signature, governor).judgement();
            if (signature.word().equals("continue")
                    || signature.word().equals("proceed")
                    || underWay(verb)
                    || entersAnother(verb)) {
                return result.modality() == Modality.OCCURRED
                        ? new Judgement(Modality.ONGOING, result.certainty(), signature.word())
                        : result;
            }
            return result;
        }
        return inClause(noun, governor);
    }

    /** {@code entered their third day}. */
    private boolean entersAnother(int verb) {
        return s.token(verb).lemma().equals("enter")
                && s.children(verb, Role.OBJECT).stream().anyMatch(object -> STRETCHES.contains(object.lemma()));
    }

    /** {@code are under way}, {@code is underway}. */
    private boolean underWay(int verb) {
        if (!s.token(verb).lemma().equals("be")) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(s.size(), verb + 4); i++) {
            String form = s.token(i).lemma();
            boolean two = form.equals("under")
                    && i + 1 < s.size()
                    && s.token(i + 1).lemma().equals("way");
            if (two || form.equals("underway")) {
                return true;
            }
        }
        return false;
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

    boolean definite(int noun) {
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
        Judgement governor = whole.of(head, depth + 1);
        return signature == null ? governor : Bounds.govern(signature, governor).judgement();
    }

    /** Whether a word looks ahead to an event that it does not yet have. */
    private static boolean aimed(Signatures.Signature signature) {
        Modality modality = signature.affirmed().modality();
        return modality == Modality.PLANNED
                || modality == Modality.HYPOTHETICAL
                        && !signature.affirmed().kind().equals(Effect.Kind.SAME);
    }

    /** The judgement of a verb that only says that its subject takes place: {@code is set to begin}; else null. */
    private @Nullable Judgement happening(int verb, int depth) {
        Signatures.Signature signature = governors.signature(verb, Signatures.Frame.NP);
        return signature != null && signature.affirmed().kind() == Effect.Kind.SAME
                ? Bounds.govern(signature, whole.of(verb, depth + 1)).judgement()
                : null;
    }

    private Judgement inPhrase(int noun, int preposition, int depth) {
        Effect effect = governors.preposition(preposition);
        Token token = s.token(preposition);
        int head = token.head();
        if (head >= 0) {
            Signatures.Signature signature = governors.phraseSignature(head, token.lemma());
            if (signature != null) {
                return Bounds.govern(signature, whole.of(head, depth + 1)).judgement();
            }
            if (token.lemma().equals("from") || token.lemma().equals("of")) {
                Signatures.Signature kept =
                        s.token(head).isVerb() ? governors.signature(head, Signatures.Frame.ING) : null;
                if (kept != null) {
                    return Bounds.govern(kept, whole.of(head, depth + 1)).judgement();
                }
            }
            if (token.lemma().equals("for") && s.token(head).isVerb()) {
                Signatures.Signature aim = governors.signature(head, Signatures.Frame.TO);
                if (aim != null && aimed(aim) && whole.of(head, depth + 1).certainty() > 0) {
                    return new Judgement(Modality.PLANNED, 1.7, aim.word() + " for");
                }
            }
            int verb = Clauses.verbAbove(s, head);
            int subject = Clauses.ownSubject(s, verb);
            Signatures.Signature apart =
                    subject < 0 || subject > preposition || !s.token(subject).isNoun()
                            ? null
                            : governors.phraseSignature(subject, token.lemma());
            if (apart != null && !token.lemma().equals("in") && !token.lemma().equals("on")) {
                return Bounds.govern(apart, whole.of(verb, depth + 1)).judgement();
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
            Judgement result = inClause(noun, whole.of(head, depth + 1));
            if (result.certainty() != 2.8 && effect == null || result.certainty() < 2.8) {
                return result;
            }
        }
        if (head >= 0 && effect == null && s.token(head).isAdjective()) {
            return new Judgement(Modality.HYPOTHETICAL, 1.8, s.token(head).form());
        }
        return effect == null ? defaultNoun() : Bounds.under(defaultNoun(), effect, token.form());
    }

    /** Whether what stands before the event is told as done, so that the event is most likely done too. */
    private boolean past(int head, int depth) {
        Judgement governor = whole.of(Clauses.verbAbove(s, head), depth + 1);
        return governor.modality() == Modality.OCCURRED || governor.modality() == Modality.NEGATED;
    }
}
