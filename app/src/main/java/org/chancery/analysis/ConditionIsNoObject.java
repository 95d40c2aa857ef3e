package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/** A clause that {@code unless}, {@code because} or {@code although} opens is never what a verb says or does. */
final class ConditionIsNoObject implements Repair {

    private static final Set<String> OPENERS =
            WordLists.of("analysis/wordlists.txt").get("openers of clauses");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            int clause = draft.head[i];
            if (clause > i
                    && draft.arc[i].equals("mark")
                    && draft.arc[clause].equals("ccomp")
                    && OPENERS.contains(draft.lower(i))) {
                draft.arc[clause] = "advcl";
            }
        }
    }
}
