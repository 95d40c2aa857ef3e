package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/** A day between an actor and a verb tells when it was done: {@code China on Wednesday expelled the envoy}. */
final class DayOfTheVerb implements Repair {

    private static final Set<NameType> TIMES = Set.of(NameType.DATE, NameType.TIME);

    private final Set<String> acting = WordList.of("acting-nouns.txt");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i + 1 < draft.size; i++) {
            int noun = draft.head[i];
            if (noun >= 0
                    && noun < i
                    && draft.arc[i].equals("prep")
                    && draft.arc[noun].startsWith("nsubj")
                    && (draft.name[noun].canAct() || acting.contains(draft.lemma[noun]))
                    && draft.head[noun] > i
                    && hasTime(draft, i)) {
                draft.hang(i, draft.head[noun]);
            }
        }
    }

    private static boolean hasTime(SentenceDraft draft, int preposition) {
        for (int i = preposition + 1; i < draft.size; i++) {
            if (draft.head[i] == preposition && draft.arc[i].equals("pobj")) {
                return TIMES.contains(draft.name[i]);
            }
        }
        return false;
    }
}
