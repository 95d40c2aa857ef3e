package org.chancery.analysis;

import java.util.Set;

/** {@code The charge that Quito armed them was dropped}: a pronoun in the object's case is nobody's subject. */
final class ObjectPronoun implements Repair {

    private static final Set<String> OBJECTS = Set.of("them", "him", "me", "us");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i < draft.size; i++) {
            if (OBJECTS.contains(draft.form[i])
                    && (draft.arc[i].equals("nsubj") || draft.arc[i].equals("nsubjpass"))
                    && draft.isVerb(i - 1)
                    && draft.head[i] != i - 1
                    && draft.head[i] > i
                    && !draft.tag[draft.head[i]].equals("VB")
                    && !draft.tag[draft.head[i]].equals("VBG")) {
                draft.head[i] = i - 1;
                draft.arc[i] = "dobj";
            }
        }
    }
}
