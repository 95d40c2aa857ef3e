package org.chancery.analysis;

/**
 * In a sentence without a finite verb, {@code left} behind a noun is what the subject did: {@code The frigate left Greek
 * waters}, {@code A train with cotton left for Mali}, which the parser reads as a side or as what was left.
 */
final class LeftIsAVerb implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        if (!MissingFiniteVerb.isAmiss(draft)) {
            return;
        }
        for (int i = 1; i + 1 < draft.size; i++) {
            boolean taken = draft.tag[i].equals("JJ") || draft.tag[i].equals("VBN");
            if (taken && draft.lower(i).equals("left") && draft.tag[i - 1].startsWith("N")) {
                raise(draft, i);
                return;
            }
        }
    }

    private static void raise(SentenceDraft draft, int verb) {
        int root = root(draft);
        boolean over = root >= 0 && root < verb && draft.tag[root].startsWith("N");
        int subject = over ? root : verb - 1;
        int object = draft.head[verb] > verb && draft.tag[draft.head[verb]].startsWith("N") ? draft.head[verb] : -1;
        for (int i = 0; i < draft.size; i++) {
            int head = draft.head[i];
            boolean elsewhere = head < 0 || head == object || head == verb || head == root;
            if (i < verb && i != subject && elsewhere && head != subject) {
                draft.head[i] = subject;
            } else if (i > verb && i != object && (head == root || head == subject) && head != object) {
                draft.head[i] = verb;
            }
        }
        draft.head[verb] = -1;
        draft.arc[verb] = "root";
        draft.tag[verb] = "VBD";
        draft.lemma[verb] = "leave";
        draft.head[subject] = verb;
        draft.arc[subject] = "nsubj";
        if (object >= 0) {
            draft.head[object] = verb;
            draft.arc[object] = "dobj";
        }
    }

    private static int root(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.head[i] < 0) {
                return i;
            }
        }
        return -1;
    }
}
