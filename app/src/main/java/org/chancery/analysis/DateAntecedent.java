package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/**
 * A relative clause behind a comma is not about the day: {@code signed a pact last May, which helped both} tells of the
 * pact, or where no noun is left, of the signing.
 */
final class DateAntecedent implements Repair {

    private static final Set<NameType> TIMES = Set.of(NameType.DATE, NameType.TIME);

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 2; i < draft.size; i++) {
            int noun = draft.head[i];
            if (noun >= 0
                    && noun < i
                    && draft.arc[i].equals("relcl")
                    && TIMES.contains(draft.name[noun])
                    && isWhichBehindComma(draft, noun, i)) {
                int antecedent = nounBefore(draft, noun);
                if (antecedent >= 0) {
                    draft.hang(i, antecedent);
                }
            }
        }
    }

    private static boolean isWhichBehindComma(SentenceDraft draft, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (draft.form[i].equals(",")) {
                return draft.lemma[i + 1].equals("which");
            }
        }
        return false;
    }

    private static int nounBefore(SentenceDraft draft, int date) {
        for (int i = date - 1; i >= 0; i--) {
            if (draft.isVerb(i)) {
                return i;
            }
            boolean object =
                    draft.arc[i].equals("dobj") || draft.arc[i].equals("nsubjpass") || draft.arc[i].equals("pobj");
            if (object && draft.tag[i].startsWith("N") && !TIMES.contains(draft.name[i])) {
                return i;
            }
        }
        return -1;
    }
}
