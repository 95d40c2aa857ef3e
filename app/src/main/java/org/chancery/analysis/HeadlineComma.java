package org.chancery.analysis;

import java.util.Set;

/** A comma between two actors in front of a verb stands for {@code and}: {@code US, Japan agree}. */
final class HeadlineComma implements Repair {

    private static final Set<String> LOOSE =
            Set.of("vocative", "npadvmod", "dep", "meta", "discourse", "nsubj", "nmod");

    @Override
    public void apply(SentenceDraft draft) {
        for (int second = 2; second < draft.size; second++) {
            int verb = draft.head[second];
            if (verb > second && draft.arc[second].equals("nsubj") && draft.name[second].canAct()) {
                int first = actorBeforeComma(draft, second, verb);
                if (first >= 0) {
                    draft.arc[first] = "nsubj";
                    draft.head[second] = first;
                    draft.arc[second] = "conj";
                }
            }
        }
    }

    private static int actorBeforeComma(SentenceDraft draft, int second, int verb) {
        int comma = second - 1;
        while (comma > 0 && !draft.form[comma].equals(",") && draft.isBelow(comma, second)) {
            comma--;
        }
        int first = comma - 1;
        boolean actor = first >= 0
                && draft.form[comma].equals(",")
                && draft.head[first] == verb
                && draft.name[first].canAct()
                && LOOSE.contains(draft.arc[first]);
        return actor ? first : -1;
    }
}
