package org.chancery.statement;

import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How sure one sentence is of each of its events: from the outermost word inwards, every governing word bounds or turns
 * what it governs, then the event's own modal, negation and tense come in. One for each sentence.
 */
final class Factuality {

    /** Chains of government are never longer in real text; hostile text ends here. */
    private static final int DEEPEST = 14;

    private static final Judgement PLAIN = new Judgement(Modality.OCCURRED, 3, "plain statement");

    private final Sentence s;
    private final VerbGroup verbs;
    private final Conditions conditions;
    private final NounContext nouns;
    private final ClauseContext clauses;
    private final @Nullable Judgement[] known;
    private final boolean[] asked;

    Factuality(Signatures signatures, Operators operators, Sentence sentence) {
        s = sentence;
        known = new Judgement[sentence.size()];
        asked = new boolean[sentence.size()];
        Governors governors = new Governors(signatures, operators, sentence);
        verbs = new VerbGroup(signatures, operators, governors, sentence);
        conditions = new Conditions(sentence);
        nouns = new NounContext(signatures, operators, governors, verbs, this, sentence);
        clauses = new ClauseContext(signatures, operators, governors, conditions, this, nouns, sentence);
    }

    Judgement of(int token) {
        return of(token, 0);
    }

    Judgement of(int i, int depth) {
        Judgement before = known[i];
        if (before != null) {
            return before;
        }
        if (asked[i] || depth > DEEPEST) {
            return PLAIN;
        }
        asked[i] = true;
        Judgement judgement = judge(i, depth);
        asked[i] = false;
        known[i] = judgement;
        return judgement;
    }

    private Judgement judge(int i, int depth) {
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
        return nouns.noun(i, depth);
    }

    private Judgement verb(int i, int depth) {
        Outside outside = clauses.outside(i, depth);
        Judgement own = outside.open() ? Bounds.bounded(verbs.tense(i), outside.judgement()) : outside.judgement();
        return conditions.conditioned(i, verbs.adverbs(i, verbs.negated(i, own)));
    }
}
