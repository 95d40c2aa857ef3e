package org.chancery.analysis;

import java.util.Set;

/**
 * Behind a comma, who denied also did the next thing: {@code Lima denied that its boats had cut the nets, and accused
 * Quito}. What is denied in the perfect is not joined by a second verb in the past.
 */
final class VerbBehindDenial implements Repair {

    private static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute", "dispute");

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 3; verb < draft.size; verb++) {
            int denied = draft.head[verb];
            boolean second = denied >= 0
                    && denied < verb
                    && draft.arc[verb].equals("conj")
                    && draft.arc[denied].equals("ccomp")
                    && draft.form[verb - 1].equals("and")
                    && draft.form[verb - 2].equals(",")
                    && draft.form[verb].endsWith("ed");
            int denier = second ? draft.head[denied] : -1;
            if (denier >= 0 && DENIALS.contains(draft.lemma[denier]) && isPerfect(draft, denied)) {
                draft.tag[verb] = draft.tag[denier];
                draft.head[verb] = denier;
            }
        }
    }

    private static boolean isPerfect(SentenceDraft draft, int verb) {
        for (int i = 0; i < verb; i++) {
            if (draft.head[i] == verb && draft.arc[i].equals("aux") && draft.lemma[i].equals("have")) {
                return true;
            }
        }
        return false;
    }
}
