package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.WordLists;

/** A place behind a day is not that of the day: {@code met from 3 to 5 May near Bergen}. */
final class PlaceBehindDay implements Repair {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "to", "with", "off", "outside", "between", "along", "against");

    private static final Set<String> MONTHS =
            WordLists.of("analysis/wordlists.txt").get("months");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 2; i < draft.size; i++) {
            int day = draft.head[i];
            boolean phrase = day >= 0 && day < i && draft.arc[i].equals("prep") && isDay(draft, day);
            if (phrase && PREPOSITIONS.contains(draft.lower(i)) && !isDay(draft, object(draft, i))) {
                int verb = verbAbove(draft, day);
                if (verb >= 0) {
                    draft.head[i] = verb;
                }
            }
        }
    }

    private static boolean isDay(SentenceDraft draft, int i) {
        return i >= 0
                && (draft.name[i] == NameType.DATE || draft.name[i] == NameType.TIME || MONTHS.contains(draft.form[i]));
    }

    private static int object(SentenceDraft draft, int preposition) {
        for (int i = preposition + 1; i < draft.size; i++) {
            if (draft.head[i] == preposition && draft.arc[i].equals("pobj")) {
                return i;
            }
        }
        return -1;
    }

    /** The verb that the day is told of, directly or through prepositions; -1 where it is a noun. */
    private static int verbAbove(SentenceDraft draft, int day) {
        int at = draft.head[day];
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            if (draft.isVerb(at)) {
                return at;
            }
            if (!draft.arc[at].equals("prep") && !isDay(draft, at) && !draft.tag[at].equals("CD")) {
                return -1;
            }
            at = draft.head[at];
        }
        return -1;
    }
}
