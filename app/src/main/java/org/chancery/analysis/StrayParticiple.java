package org.chancery.analysis;

/**
 * A participle behind a comma that was joined, without an {@code and}, to a gerund inside a prepositional phrase goes
 * with the verb above: {@code accused Oslo of cheating, expressing alarm}.
 */
final class StrayParticiple implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 2; i < draft.size; i++) {
            int gerund = draft.head[i];
            if (gerund >= 0
                    && gerund < i
                    && draft.tag[i].equals("VBG")
                    && draft.arc[i].equals("conj")
                    && draft.form[i - 1].equals(",")
                    && draft.arc[gerund].equals("pcomp")
                    && !hasCoordinatorBetween(draft, gerund, i)) {
                int verb = draft.head[draft.head[gerund]];
                if (verb >= 0 && draft.isVerb(verb)) {
                    draft.hang(i, verb);
                    draft.arc[i] = "advcl";
                }
            }
        }
    }

    private static boolean hasCoordinatorBetween(SentenceDraft draft, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (draft.head[i] == from && draft.arc[i].equals("cc")) {
                return true;
            }
        }
        return false;
    }
}
