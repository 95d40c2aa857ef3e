package org.chancery.analysis;

/**
 * A second object behind a comma stands in apposition to what was said: {@code visited Oslo in May, the first trip in
 * years}.
 */
final class SecondObject implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 3; i < draft.size; i++) {
            int verb = draft.head[i];
            if (verb >= 0 && verb < i && draft.arc[i].equals("dobj") && hasObjectBeforeComma(draft, verb, i)) {
                draft.arc[i] = "appos";
            }
        }
    }

    private static boolean hasObjectBeforeComma(SentenceDraft draft, int verb, int noun) {
        boolean comma = false;
        for (int i = noun - 1; i > verb; i--) {
            if (draft.head[i] == verb) {
                comma |= draft.form[i].equals(",");
                if (comma && draft.arc[i].equals("dobj")) {
                    return true;
                }
            }
        }
        return false;
    }
}
