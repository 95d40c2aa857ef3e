package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Where a date ends that a sentence opens with and no comma parts from its subject: {@code On 2 July Norway recalled},
 * {@code In 2016 a court}, {@code Last June Peru asked}. The models are shown a comma there: without one they take the
 * month for a part of the name behind it.
 */
final class LeadingDate {

    private static final Set<String> MONTHS =
            WordLists.of("analysis/wordlists.txt").get("months of datelines");
    private static final Set<String> OPENERS =
            WordLists.of("analysis/wordlists.txt").get("openers of dates");
    private static final Set<String> NEAR =
            WordLists.of("analysis/wordlists.txt").get("near dates");

    private LeadingDate() {}

    /** The first word behind the date, or -1 where the sentence opens with none or a mark follows it. */
    static int end(SentenceDraft draft) {
        int at = 0;
        boolean opened = draft.size > 3 && OPENERS.contains(draft.lower(0));
        at += opened ? 1 : 0;
        boolean near = at < draft.size && NEAR.contains(draft.lower(at));
        at += near ? 1 : 0;
        if (!opened && !near) {
            return -1;
        }
        int from = at;
        boolean month = false;
        boolean year = false;
        while (at < draft.size && at - from < 3) {
            if (isMonth(draft, at)) {
                month = true;
            } else if (isYear(draft.form[at])) {
                year = true;
            } else if (!isDay(draft.form[at])) {
                break;
            }
            at++;
        }
        if (!month && !year || at + 2 >= draft.size) {
            return -1;
        }
        String next = draft.lower(at);
        boolean noun = draft.isCapitalized(at) || ARTICLES.contains(next);
        return noun ? at : -1;
    }

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");

    private static boolean isMonth(SentenceDraft draft, int i) {
        return draft.isCapitalized(i) && MONTHS.contains(draft.lower(i));
    }

    private static boolean isYear(String form) {
        return form.length() == 4 && isNumber(form);
    }

    private static boolean isDay(String form) {
        return form.length() <= 2 && isNumber(form);
    }

    private static boolean isNumber(String form) {
        return form.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
