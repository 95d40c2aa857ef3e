package org.chancery.analysis;

/**
 * {@code When} opens a clause with a verb of its own: {@code there were no deaths when guards fired at a truck}, where the
 * parser reads guards who were fired.
 */
final class VerbOfWhenClause implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int when = 1; when + 2 < draft.size; when++) {
            int verb = draft.head[when];
            boolean opens = draft.lower(when).equals("when") && verb > when && draft.tag[verb].equals("VBN");
            int noun = opens && draft.arc[verb].equals("acl") ? draft.head[verb] : -1;
            int main = noun < 0 ? -1 : draft.head[noun];
            if (main >= 0 && main < when && !hasAuxiliary(draft, verb)) {
                draft.tag[verb] = "VBD";
                draft.head[verb] = main;
                draft.arc[verb] = "advcl";
                if (noun > when && noun < verb) {
                    draft.head[noun] = verb;
                    draft.arc[noun] = "nsubj";
                }
            }
        }
    }

    private static boolean hasAuxiliary(SentenceDraft draft, int verb) {
        for (int i = 0; i < verb; i++) {
            if (draft.head[i] == verb && draft.arc[i].startsWith("aux")) {
                return true;
            }
        }
        return false;
    }
}
