package org.chancery.analysis;

/** The parser may leave several words at the top: the first verb, else the first word that is no mark, stays there. */
final class SingleRoot implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        int root = root(draft);
        for (int i = 0; i < draft.size; i++) {
            if (draft.head[i] < 0 && i != root) {
                draft.head[i] = root;
                draft.arc[i] = Character.isLetterOrDigit(draft.form[i].charAt(0)) ? "parataxis" : "punct";
            }
        }
    }

    private static int root(SentenceDraft draft) {
        int best = -1;
        for (int i = 0; i < draft.size; i++) {
            if (draft.head[i] < 0) {
                if (draft.tag[i].startsWith("VB") && draft.arc[i].equals("root")) {
                    return i;
                }
                if (best < 0 || !isWord(draft, best) && isWord(draft, i)) {
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean isWord(SentenceDraft draft, int i) {
        return Character.isLetterOrDigit(draft.form[i].charAt(0));
    }
}
