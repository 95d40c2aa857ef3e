package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/**
 * Finds bodies that the model leaves alone behind an adjective: {@code the Russian Ministry of Culture}; and the people
 * or country that such an adjective names.
 */
final class Ministries implements Repair {

    private static final Set<String> BODIES = Set.of("Ministry", "Department", "Ministries", "Directorate", "Bureau");
    private static final Set<String> JOINS = Set.of("of", "for", "and", "&", ",", "the");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i + 2 < draft.size; i++) {
            if (draft.name[i] == NameType.NONE && BODIES.contains(draft.form[i]) && isOf(draft, i + 1)) {
                int last = last(draft, i + 1);
                if (last > i + 1) {
                    draft.setName(i, last, NameType.ORGANIZATION);
                }
            }
            boolean adjective =
                    i > 0 && draft.name[i] == NameType.NONE && draft.isCapitalized(i) && draft.tag[i].equals("JJ");
            if (adjective && LetterCase.isPeople(draft.lower(i))) {
                draft.setName(i, i, NameType.GROUP);
            }
        }
    }

    private static boolean isOf(SentenceDraft draft, int i) {
        return draft.lower(i).equals("of") || draft.lower(i).equals("for");
    }

    /** The last capitalised word that is reached from {@code of} over capitalised words, {@code and} and commas. */
    private static int last(SentenceDraft draft, int of) {
        int last = of;
        for (int i = of + 1; i < draft.size; i++) {
            if (draft.isCapitalized(i) && draft.isProperNoun(i) && isFree(draft, i)) {
                last = i;
            } else if (!JOINS.contains(draft.lower(i))) {
                break;
            } else if (draft.form[i].equals(",") && !isSeries(draft, i)) {
                break;
            }
        }
        return last;
    }

    private static boolean isFree(SentenceDraft draft, int i) {
        return draft.name[i] == NameType.NONE
                || draft.name[i] == NameType.ORGANIZATION
                || draft.name[i] == NameType.LOCATION;
    }

    /** {@code of Trade, Industry and Energy}: a comma counts only where an {@code and} follows soon. */
    private static boolean isSeries(SentenceDraft draft, int comma) {
        for (int i = comma + 1; i < Math.min(draft.size, comma + 5); i++) {
            if (draft.lower(i).equals("and")) {
                return i + 1 < draft.size && draft.isCapitalized(i + 1);
            }
            if (!draft.isCapitalized(i) && !draft.form[i].equals(",")) {
                return false;
            }
        }
        return false;
    }
}
