package org.chancery.statement;

import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the word that opens an adverbial clause, or its form, says of it: {@code if}, {@code before}, {@code to meet}. */
final class AdverbialClauses {

    private final Operators operators;
    private final Governors governors;
    private final Conditions conditions;
    private final Factuality whole;
    private final NounClauses nouns;
    private final Sentence s;

    AdverbialClauses(
            Operators operators,
            Governors governors,
            Conditions conditions,
            Factuality whole,
            NounClauses nouns,
            Sentence sentence) {
        this.operators = operators;
        this.governors = governors;
        this.conditions = conditions;
        this.whole = whole;
        this.nouns = nouns;
        this.s = sentence;
    }

    /** The adverbial clause of verb {@code i} below {@code head}. */
    Outside outside(int i, int head, int depth) {
        String marker = marker(i);
        if (marker == null && conditions.inverted(i) != null) {
            return Outside.closed(conditions.judged(i));
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
            Outside noun = nouns.right(i, depth);
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
            if (first > 0 && Ranked.is(s, first - 1)) {
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
}
