package org.chancery.analysis;

/**
 * What opens a sentence before the mark of its first clause belongs to the main verb: {@code On 3 May, a week after Oslo
 * had paid, Bonn left}.
 */
final class OpeningPhrase implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        int clause = draft.size < 4 ? -1 : draft.head[0];
        boolean opens = clause > 0 && (draft.arc[0].equals("prep") || draft.arc[0].equals("npadvmod"));
        if (!opens || !draft.arc[clause].equals("advcl") || draft.head[clause] <= clause) {
            return;
        }
        for (int mark = 1; mark < clause; mark++) {
            if (draft.head[mark] == clause && draft.arc[mark].equals("mark") && hasComma(draft, mark)) {
                draft.head[0] = draft.head[clause];
                return;
            }
        }
    }

    private static boolean hasComma(SentenceDraft draft, int mark) {
        for (int i = 1; i < mark; i++) {
            if (draft.form[i].equals(",")) {
                return true;
            }
        }
        return false;
    }
}
