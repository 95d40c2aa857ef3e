package org.chancery.analysis;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.WordLists;

/**
 * A date in front and the name behind it are two things: {@code In April Gabon closed its ports}, {@code Last September
 * Norway expelled two envoys}.
 */
final class DateBeforeSubject implements Repair {

    private static final Set<String> MONTHS =
            WordLists.of("analysis/wordlists.txt").get("months of datelines");

    @Override
    public void apply(SentenceDraft draft) {
        for (int noun = 2; noun + 1 < draft.size; noun++) {
            int preposition = draft.head[noun];
            boolean object = preposition >= 0
                    && preposition < noun
                    && draft.arc[noun].equals("pobj")
                    && draft.name[noun].canAct();
            int verb = object ? draft.head[preposition] : -1;
            if (verb > noun && draft.isVerb(verb) && !hasSubject(draft, verb)) {
                part(draft, preposition, noun, verb);
            }
            boolean subject =
                    draft.arc[noun].startsWith("nsubj") && draft.head[noun] > noun && draft.name[noun].canAct();
            if (subject) {
                free(draft, noun);
            }
        }
    }

    /** Hangs {@code Last September} on the verb and not on the name behind it. */
    private static void free(SentenceDraft draft, int noun) {
        int date = noun - 1;
        boolean compound = draft.head[date] == noun
                && draft.arc[date].equals("compound")
                && draft.name[date] == NameType.DATE
                && draft.name[noun] != NameType.DATE;
        if (!compound) {
            return;
        }
        for (int i = 0; i < date; i++) {
            if (draft.head[i] == noun && draft.name[i] == NameType.DATE) {
                draft.head[i] = date;
            }
        }
        draft.head[date] = draft.head[noun];
        draft.arc[date] = "npadvmod";
    }

    private static void part(SentenceDraft draft, int preposition, int noun, int verb) {
        int date = -1;
        for (int i = preposition + 1; i < noun; i++) {
            if (draft.head[i] <= preposition || draft.head[i] > noun) {
                return;
            }
            if (draft.head[i] == noun && isDate(draft, i)) {
                date = i;
            }
        }
        boolean comma = draft.form[noun + 1].equals(",");
        if (date < 0 || comma) {
            return;
        }
        for (int i = preposition + 1; i < date; i++) {
            draft.head[i] = draft.head[i] == noun ? date : draft.head[i];
        }
        draft.head[date] = preposition;
        draft.arc[date] = "pobj";
        draft.head[noun] = verb;
        draft.arc[noun] = draft.hasChild(verb, "auxpass") ? "nsubjpass" : "nsubj";
    }

    private static boolean isDate(SentenceDraft draft, int i) {
        String form = draft.form[i];
        return draft.name[i] == NameType.DATE
                || Character.isUpperCase(form.codePointAt(0)) && MONTHS.contains(form.toLowerCase(Locale.ROOT));
    }

    private static boolean hasSubject(SentenceDraft draft, int verb) {
        return draft.hasChild(verb, "nsubj") || draft.hasChild(verb, "nsubjpass") || draft.hasChild(verb, "expl");
    }
}
