package org.chancery.analysis;

/**
 * Behind a verb of saying {@code that} opens a clause; the parser sometimes takes it for the determiner of a name or a
 * plural that stands behind it: {@code said that leader Kim oversaw the test}.
 */
final class ThatOpensClause implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i + 1 < draft.size; i++) {
            if (!draft.lower(i).equals("that") || !draft.arc[i].equals("det")) {
                continue;
            }
            int noun = draft.head[i];
            while (noun > i && draft.arc[noun].equals("compound")) {
                noun = draft.head[noun];
            }
            if (noun > i && isSubject(draft, noun)) {
                int clause = draft.head[noun];
                boolean below = draft.arc[clause].equals("ccomp") && draft.head[clause] >= 0 && draft.head[clause] < i;
                boolean named = draft.isProperNoun(noun) || draft.nameStart[noun + 1];
                boolean severalOrNamed = named || draft.tag[noun].equals("NNS");
                if (below && severalOrNamed && !draft.hasChild(clause, "mark")) {
                    draft.hang(i, clause);
                    draft.arc[i] = "mark";
                    draft.tag[i] = "IN";
                }
            }
        }
    }

    private static boolean isSubject(SentenceDraft draft, int noun) {
        return draft.arc[noun].startsWith("nsubj") && draft.head[noun] > noun;
    }
}
