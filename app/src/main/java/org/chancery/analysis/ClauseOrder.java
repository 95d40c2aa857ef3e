package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Puts clauses in their right order: a report that stands behind the comma is above what it reports ({@code It was Oslo
 * that paid, the mediator told the paper}), and of two clauses parted by a semicolon the second is beside the first.
 */
final class ClauseOrder implements Repair {

    private static final Set<String> REPORTS =
            WordLists.of("analysis/wordlists.txt").get("reports");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i < draft.size; i++) {
            int head = draft.head[i];
            boolean clause = draft.arc[i].equals("ccomp") || draft.arc[i].equals("parataxis");
            if (head < 0 || draft.head[head] >= 0 || !clause) {
                continue;
            }
            if (head < i && draft.arc[i].equals("ccomp") && isReport(draft, i)) {
                swap(draft, head, i, "ccomp");
            } else if (i < head && draft.isVerb(i) && hasBetween(draft, i, head, ";")) {
                swap(draft, head, i, "parataxis");
            }
        }
    }

    /** Whether a clause has a verb of saying whose subject stands right behind a comma. */
    private static boolean isReport(SentenceDraft draft, int verb) {
        if (!REPORTS.contains(draft.lemma[verb]) || !draft.tag[verb].equals("VBD") || draft.hasChild(verb, "mark")) {
            return false;
        }
        int first = verb;
        boolean subject = false;
        for (int i = verb - 1; i >= 0; i--) {
            if (draft.isBelow(i, verb)) {
                first = i;
                subject |= draft.head[i] == verb && draft.arc[i].equals("nsubj");
            }
        }
        return subject && first > 0 && (isBreak(draft, first) || isBreak(draft, first - 1));
    }

    private static boolean isBreak(SentenceDraft draft, int i) {
        char mark = draft.form[i].charAt(0);
        return mark == ',' || Characters.isCloser(mark);
    }

    /** Puts the lower verb at the top, and the one that was there below it. */
    private static void swap(SentenceDraft draft, int top, int lower, String arc) {
        draft.head[lower] = -1;
        draft.arc[lower] = "root";
        draft.head[top] = lower;
        draft.arc[top] = arc;
    }

    private static boolean hasBetween(SentenceDraft draft, int from, int to, String mark) {
        for (int i = from + 1; i < to; i++) {
            if (draft.form[i].equals(mark)) {
                return true;
            }
        }
        return false;
    }
}
