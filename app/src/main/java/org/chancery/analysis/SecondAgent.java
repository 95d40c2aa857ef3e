package org.chancery.analysis;

/** A passive is done by one: {@code released by Chad after talks led by Oman} and {@code after mediation by Oman} name two doers. */
final class SecondAgent implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int by = 3; by + 1 < draft.size; by++) {
            int verb = draft.head[by];
            boolean agent = verb >= 0 && verb < by && draft.arc[by].equals("agent");
            int noun = by - 1;
            if (agent && isNounBehindAnotherAgent(draft, noun, verb)) {
                draft.head[by] = noun;
                draft.arc[by] = "prep";
            }
        }
    }

    /** Whether a noun hangs on a preposition of the verb that stands behind the verb's first {@code by}. */
    private static boolean isNounBehindAnotherAgent(SentenceDraft draft, int noun, int verb) {
        int preposition = draft.head[noun];
        if (!draft.tag[noun].startsWith("NN")
                || preposition <= verb
                || !draft.arc[noun].equals("pobj")
                || draft.arc[preposition].equals("agent")) {
            return false;
        }
        for (int i = verb + 1; i < preposition; i++) {
            if (draft.head[i] == verb && draft.arc[i].equals("agent")) {
                return true;
            }
        }
        return false;
    }
}
