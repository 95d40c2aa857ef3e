package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/** Drops names that are none: addresses of pages, single common words, the portfolio of a minister taken for a body. */
final class FalseNames implements Repair {

    private final Set<String> offices = WordList.of("offices.txt");
    private final Set<String> portfolios = WordList.of("portfolios.txt");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.nameStart[i] && draft.name[i].isProper()) {
                int last = draft.nameEnd(i);
                if (i == last && isNoName(draft, i) || isPortfolio(draft, i, last)) {
                    draft.setName(i, last, NameType.NONE);
                }
            }
        }
    }

    private static boolean isNoName(SentenceDraft draft, int i) {
        String form = draft.form[i];
        if (form.indexOf('@') > 0 || form.startsWith("www.") || form.contains("://")) {
            return true;
        }
        String tag = draft.tag[i];
        boolean common =
                tag.equals("NN") || tag.equals("NNS") || tag.startsWith("VB") || tag.equals("RB") || tag.equals("IN");
        return common && (i == 0 || !draft.isCapitalized(i));
    }

    /** {@code Treasury} Secretary, Secretary of {@code State}. */
    private boolean isPortfolio(SentenceDraft draft, int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = draft.lower(i);
            if (!portfolios.contains(word) && !word.equals("and") && !word.equals("of") && !word.equals(",")) {
                return false;
            }
        }
        return last + 1 < draft.size && offices.contains(draft.lower(last + 1))
                || first > 1 && draft.lower(first - 1).equals("of") && offices.contains(draft.lower(first - 2));
    }
}
