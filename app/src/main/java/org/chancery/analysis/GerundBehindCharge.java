package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * What somebody is charged with or kept from is a deed: {@code accused Oslo of sheltering militants} is no kind of
 * militants.
 */
final class GerundBehindCharge implements Repair {

    private static final Set<String> CHARGES =
            WordLists.of("analysis/wordlists.txt").get("charges");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "from", "with");

    @Override
    public void apply(SentenceDraft draft) {
        for (int gerund = 2; gerund + 1 < draft.size; gerund++) {
            int preposition = gerund - 1;
            int noun = draft.head[gerund];
            boolean describes = draft.tag[gerund].equals("VBG")
                    && noun > gerund
                    && draft.arc[gerund].endsWith("mod")
                    && draft.head[noun] == preposition
                    && draft.arc[noun].equals("pobj")
                    && PREPOSITIONS.contains(draft.lower(preposition));
            if (describes && isCharge(draft, draft.head[preposition])) {
                draft.head[gerund] = preposition;
                draft.arc[gerund] = "pcomp";
                draft.head[noun] = gerund;
                draft.arc[noun] = "dobj";
            }
        }
    }

    private static boolean isCharge(SentenceDraft draft, int head) {
        boolean object = head > 0 && draft.arc[head].equals("dobj") && draft.head[head] >= 0;
        return head >= 0
                && (CHARGES.contains(draft.lemma[head]) || object && CHARGES.contains(draft.lemma[draft.head[head]]));
    }
}
