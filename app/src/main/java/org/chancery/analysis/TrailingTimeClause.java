package org.chancery.analysis;

import java.util.Set;

/**
 * The clause behind {@code after} is no main clause: {@code Oslo reopened its mission, two months after it had agreed to}.
 */
final class TrailingTimeClause implements Repair {

    private static final Set<String> MARKS = Set.of("after", "before", "since");

    @Override
    public void apply(SentenceDraft draft) {
        int root = -1;
        for (int i = 0; i < draft.size; i++) {
            if (draft.head[i] < 0) {
                root = i;
            }
        }
        int mark = root < 0 ? -1 : mark(draft, root);
        for (int i = 0; i < mark; i++) {
            boolean clause = draft.head[i] == root
                    && (draft.arc[i].equals("ccomp") || draft.arc[i].equals("advcl"))
                    && draft.isVerb(i)
                    && !draft.hasChild(i, "mark")
                    && hasComma(draft, i, mark)
                    && (draft.hasChild(i, "nsubj") || draft.hasChild(i, "nsubjpass"));
            if (clause) {
                draft.head[i] = -1;
                draft.arc[i] = "root";
                draft.head[root] = i;
                draft.arc[root] = "advcl";
                return;
            }
        }
    }

    private static int mark(SentenceDraft draft, int root) {
        for (int i = 0; i < root; i++) {
            if (draft.head[i] == root && draft.arc[i].equals("mark") && MARKS.contains(draft.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasComma(SentenceDraft draft, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (draft.form[i].equals(",")) {
                return true;
            }
        }
        return false;
    }
}
