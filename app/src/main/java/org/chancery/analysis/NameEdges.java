package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/** Takes off names what only touches them: {@code 's} at the end, {@code the} at the beginning, marks at both. */
final class NameEdges implements Repair {

    private static final Set<String> OPENERS = Set.of("the", "a", "an");
    private static final Set<NameType> MEASURES = Set.of(
            NameType.DATE,
            NameType.TIME,
            NameType.PERCENT,
            NameType.MONEY,
            NameType.QUANTITY,
            NameType.ORDINAL,
            NameType.CARDINAL);

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.nameStart[i]) {
                trim(draft, i);
            }
        }
    }

    private static void trim(SentenceDraft draft, int start) {
        NameType type = draft.name[start];
        int first = start;
        int last = draft.nameEnd(start);
        int behind = last;
        while (last >= first && isTail(draft, last)) {
            last--;
        }
        while (first <= last && !MEASURES.contains(type) && isOpener(draft, first)) {
            first++;
        }
        if (first != start || last != behind) {
            draft.setName(start, behind, NameType.NONE);
            if (first <= last) {
                draft.setName(first, last, type);
            }
        }
    }

    private static boolean isOpener(SentenceDraft draft, int i) {
        return OPENERS.contains(draft.lower(i)) || !Character.isLetterOrDigit(draft.form[i].codePointAt(0));
    }

    private static boolean isTail(SentenceDraft draft, int i) {
        String tag = draft.tag[i];
        return tag.equals("POS")
                || tag.equals(",")
                || tag.equals("''")
                || tag.equals(":") && draft.form[i].length() == 1;
    }
}
