package org.chancery.analysis;

/**
 * Gives clauses back to the noun that they describe: a participle without subject right behind a noun ({@code a leader
 * wanted in Lima}) that was read as a clause of its own, and a {@code which} behind a comma that was hung on a verb.
 */
final class NounOfTheClause implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i < draft.size; i++) {
            if (draft.head[i] < 0) {
                continue;
            }
            if (draft.arc[i].equals("advcl") && isBareParticiple(draft, i)) {
                draft.hang(i, i - 1);
                draft.arc[i] = "acl";
                draft.tag[i] = "VBN";
            } else if (draft.arc[i].equals("relcl") && draft.isVerb(draft.head[i])) {
                int noun = nounBeforeWhich(draft, draft.head[i], i);
                if (noun >= 0) {
                    draft.hang(i, noun);
                }
            }
        }
    }

    private static boolean isBareParticiple(SentenceDraft draft, int i) {
        boolean past = draft.tag[i].equals("VBD") || draft.tag[i].equals("VBN");
        return past
                && draft.head[i] < i - 1
                && draft.tag[i - 1].startsWith("NN")
                && draft.form[i].endsWith("ed")
                && !draft.hasChild(i, "nsubj")
                && !draft.hasChild(i, "mark")
                && !draft.hasChild(i, "aux")
                && !draft.hasChild(i, "dobj");
    }

    private static int nounBeforeWhich(SentenceDraft draft, int verb, int clause) {
        for (int i = clause - 1; i > verb + 1; i--) {
            if (draft.lower(i).equals("which") && draft.form[i - 1].equals(",")) {
                return draft.tag[i - 2].startsWith("NN") ? i - 2 : -1;
            }
        }
        return -1;
    }
}
