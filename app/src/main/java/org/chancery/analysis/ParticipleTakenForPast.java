package org.chancery.analysis;

/**
 * The opposite of {@link PastTakenForParticiple}: {@code a person briefed on the deal said}. A clause with a subject and no
 * object that ends right before a verb without a subject only describes who says it.
 */
final class ParticipleTakenForPast implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 3; verb < draft.size; verb++) {
            if (draft.isVerb(verb) && !hasSubject(draft, verb)) {
                for (int past = 1; past < verb - 1; past++) {
                    if (describes(draft, past, verb)) {
                        mend(draft, past, verb);
                        break;
                    }
                }
            }
        }
    }

    private static boolean describes(SentenceDraft draft, int past, int verb) {
        boolean clause = draft.head[past] == verb && draft.arc[past].equals("ccomp") && draft.tag[past].equals("VBD");
        return clause
                && draft.form[past].endsWith("ed")
                && draft.head[past - 1] == past
                && draft.arc[past - 1].equals("nsubj")
                && !draft.hasChild(past, "dobj")
                && draft.tag[past + 1].equals("IN")
                && draft.head[past + 1] == past
                && draft.isBelow(verb - 1, past)
                && !draft.form[verb - 1].equals(",");
    }

    private static void mend(SentenceDraft draft, int past, int verb) {
        int subject = past - 1;
        for (int i = 0; i < subject; i++) {
            if (draft.head[i] == past) {
                draft.head[i] = verb;
            }
        }
        draft.tag[past] = "VBN";
        draft.head[past] = subject;
        draft.arc[past] = "acl";
        draft.head[subject] = verb;
        draft.arc[subject] = "nsubj";
    }

    private static boolean hasSubject(SentenceDraft draft, int verb) {
        return draft.hasChild(verb, "nsubj") || draft.hasChild(verb, "nsubjpass");
    }
}
