package org.chancery.analysis;

import org.chancery.text.Sentence;

/**
 * A full sentence has a finite verb: where none was found and the noun at the top is followed by a past participle that
 * could as well be a past tense, the participle is the verb: {@code A paper mill opened in Oslo.}
 */
final class MissingFiniteVerb implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        if (draft.kind != Sentence.Kind.BODY || draft.size < 4 || !endsInStop(draft)) {
            return;
        }
        int root = -1;
        for (int i = 0; i < draft.size; i++) {
            String tag = draft.tag[i];
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return;
            }
            root = draft.head[i] < 0 ? i : root;
        }
        int verb = participle(draft, root);
        if (verb >= 0) {
            raise(draft, root, verb);
        }
    }

    private static boolean endsInStop(SentenceDraft draft) {
        return draft.form[draft.size - 1].equals(".") || draft.tag[draft.size - 1].equals("''");
    }

    private static int participle(SentenceDraft draft, int root) {
        if (root < 0 || !draft.tag[root].startsWith("N")) {
            return -1;
        }
        for (int i = root + 1; i < draft.size; i++) {
            if (draft.head[i] == root && draft.arc[i].equals("acl")) {
                boolean open =
                        draft.tag[i].equals("VBN") && draft.form[i].endsWith("ed") && !draft.hasChild(i, "agent");
                return open && !draft.form[i - 1].equals(",") ? i : -1;
            }
        }
        return -1;
    }

    private static void raise(SentenceDraft draft, int root, int verb) {
        for (int i = verb + 1; i < draft.size; i++) {
            if (draft.head[i] == root) {
                draft.head[i] = verb;
            }
        }
        draft.head[verb] = -1;
        draft.arc[verb] = "root";
        draft.tag[verb] = "VBD";
        draft.head[root] = verb;
        draft.arc[root] = "nsubj";
    }
}
