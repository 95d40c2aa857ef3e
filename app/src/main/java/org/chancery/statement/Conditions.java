package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Conditions and questions, which leave an event open. */
final class Conditions {

    static final Judgement HAD = new Judgement(Modality.HYPOTHETICAL, -0.8, "had, inverted");

    private static final Judgement SHOULD = new Judgement(Modality.HYPOTHETICAL, 0.8, "conditional inversion");

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

    /** {@code Were he to go} is open; {@code had he gone} says that he did not. */
    Judgement judged(int clause) {
        return "had".equalsIgnoreCase(inverted(clause)) ? HAD : SHOULD;
    }

    /** {@code Had they met, the port would be open}: a clause with {@code would} stands behind one that is no question. */
    boolean opensBeforeWould(int clause) {
        for (int k = clause + 1; k < s.size(); k++) {
            if (s.token(k).form().equals("would") || s.token(k).form().equals("could")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Had the pilot called, …}, where the parser takes the first word for the verb of the clause. */
    boolean isInvertedHad(int had, int verb) {
        int subject = Clauses.ownSubject(s, verb);
        return s.token(had).form().equals("Had") && subject > had && verb > subject && opensBeforeWould(verb);
    }

    /** {@code left before they had signed anything}, {@code before he could speak}: it did not come to that. */
    boolean cutShort(int clause) {
        for (int k : s.children(clause)) {
            Token token = s.token(k);
            if (token.lemma().equals("could") || token.lemma().equals("ever") || isAny(token)) {
                return true;
            }
            if (token.role() == Role.OBJECT || token.role() == Role.PASSIVE_SUBJECT) {
                for (int below : s.children(k)) {
                    if (isAny(s.token(below))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAny(Token token) {
        return switch (token.lemma()) {
            case "any", "anything", "anyone", "anybody" -> true;
            default -> false;
        };
    }
}
