package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Conditions and questions, which leave an event open. */
final class Conditions {

    private final Sentence s;

    Conditions(Sentence sentence) {
        this.s = sentence;
    }

    /** A condition beside the event makes it hypothetical; so does a question. */
    Judgement conditioned(int i, Judgement judgement) {
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
            if (token.lemma().equals("if")
                    || token.lemma().equals("unless")
                    || token.lemma().equals("provided")) {
                return token.form();
            }
        }
        return inverted(clause);
    }

    /** {@code Should the talks fail}, {@code Were he to resign}, {@code Had they met}. */
    @Nullable
    String inverted(int clause) {
        int subject = Clauses.ownSubject(s, clause);
        if (subject < 0 || s.token(s.size() - 1).form().equals("?")) {
            return null;
        }
        int first = s.subtree(clause).nextSetBit(0);
        Token token = s.token(first);
        boolean helper = token.head() == clause || first == clause;
        return helper
                        && first < subject
                        && Set.of("should", "were", "had").contains(token.form().toLowerCase(Locale.ROOT))
                ? token.form()
                : null;
    }
}
