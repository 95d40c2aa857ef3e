package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.WordLists;

/** {@code Its ally Chad} is Chad: the name that tells which ally is meant stands in the clause, the ally beside it. */
final class StateOfRelation implements Repair {

    private static final Set<String> RELATIONS =
            WordLists.of("analysis/wordlists.txt").get("what states are to each other");

    @Override
    public void apply(SentenceDraft draft) {
        for (int noun = 1; noun + 1 < draft.size; noun++) {
            int name =
                    RELATIONS.contains(draft.lemma[noun]) && draft.tag[noun].equals("NN") ? apposed(draft, noun) : -1;
            if (name < 0) {
                continue;
            }
            draft.head[name] = draft.head[noun];
            draft.arc[name] = draft.arc[noun];
            draft.head[noun] = name;
            draft.arc[noun] = "compound";
            for (int i = 0; i < draft.size; i++) {
                if (draft.head[i] == noun && i > name) {
                    draft.head[i] = name;
                }
            }
        }
    }

    /** The head of the country's name right behind a noun, perhaps behind a comma, or -1. */
    private static int apposed(SentenceDraft draft, int noun) {
        int first = draft.form[noun + 1].equals(",") ? noun + 2 : noun + 1;
        if (first >= draft.size || draft.name[first] != NameType.POLITY || !draft.isProperNoun(first)) {
            return -1;
        }
        int name = draft.nameEnd(first);
        return draft.head[name] == noun && draft.arc[name].equals("appos") ? name : -1;
    }
}
