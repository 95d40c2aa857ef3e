package org.chancery.analysis;

import java.util.Set;

/** {@code accused its neighbour of piracy}: the deed hangs on the charge, not on whoever is charged. */
final class OfBehindCharge implements Repair {

    private static final Set<String> CHARGES = Set.of("accuse", "suspect", "convict", "acquit");

    @Override
    public void apply(SentenceDraft draft) {
        for (int of = 2; of + 1 < draft.size; of++) {
            int charged = draft.lower(of).equals("of") ? draft.head[of] : -1;
            int verb = charged >= 0 && charged < of && draft.arc[charged].equals("dobj") ? draft.head[charged] : -1;
            if (verb >= 0 && verb < charged && CHARGES.contains(draft.lemma[verb]) && leadsToDeed(draft, of)) {
                draft.head[of] = verb;
                draft.arc[of] = "prep";
            }
        }
    }

    /** A gerund or a common noun, and no other {@code of} that could name the deed. */
    private static boolean leadsToDeed(SentenceDraft draft, int of) {
        for (int i = of + 1; i < draft.size; i++) {
            if (draft.head[i] == of) {
                return draft.arc[i].equals("pcomp") || draft.arc[i].equals("pobj") && !draft.isProperNoun(i);
            }
        }
        return false;
    }
}
