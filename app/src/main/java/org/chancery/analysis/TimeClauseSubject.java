package org.chancery.analysis;

import java.util.Set;

/**
 * What stands between {@code after} and the verb of its clause is the subject: {@code two days after Oslo and Bonn had
 * signed}, where the parser reads {@code after Oslo and Bonn} for itself.
 */
final class TimeClauseSubject implements Repair {

    private static final Set<String> MARKS = Set.of("after", "before", "since", "until");

    @Override
    public void apply(SentenceDraft draft) {
        for (int mark = 0; mark + 2 < draft.size; mark++) {
            if (draft.arc[mark].equals("prep") && MARKS.contains(draft.lower(mark))) {
                int subject = object(draft, mark);
                int verb = subject < 0 ? -1 : verbBehind(draft, subject);
                if (verb >= 0 && belongs(draft, mark, verb) && !hasSubject(draft, verb)) {
                    mend(draft, mark, subject, verb);
                }
            }
        }
    }

    private static void mend(SentenceDraft draft, int mark, int subject, int verb) {
        if (draft.head[mark] != verb) {
            draft.head[mark] = verb;
            draft.arc[verb] = "advcl";
        }
        draft.arc[mark] = "mark";
        draft.head[subject] = verb;
        draft.arc[subject] = draft.hasChild(verb, "auxpass") ? "nsubjpass" : "nsubj";
    }

    /** Whether the phrase hangs on the verb behind it, or both on one verb before. */
    private static boolean belongs(SentenceDraft draft, int mark, int verb) {
        int head = draft.head[mark];
        return head == verb || head >= 0 && head < mark && draft.head[verb] == head && draft.isVerb(head);
    }

    private static boolean hasSubject(SentenceDraft draft, int verb) {
        return draft.hasChild(verb, "nsubj") || draft.hasChild(verb, "nsubjpass") || draft.hasChild(verb, "mark");
    }

    private static int object(SentenceDraft draft, int preposition) {
        for (int i = preposition + 1; i < draft.size; i++) {
            if (draft.head[i] == preposition && draft.arc[i].equals("pobj")) {
                return i;
            }
        }
        return -1;
    }

    /** The finite verb that only helpers and adverbs part from the phrase, or -1. */
    private static int verbBehind(SentenceDraft draft, int phrase) {
        int at = phrase + 1;
        while (at < draft.size && draft.isBelow(at, phrase)) {
            at++;
        }
        boolean finite = false;
        while (at < draft.size && (draft.arc[at].startsWith("aux") || draft.tag[at].equals("RB"))) {
            finite |= !draft.tag[at].equals("RB") && !draft.tag[at].equals("TO");
            at++;
        }
        if (at == draft.size || !draft.isVerb(at)) {
            return -1;
        }
        String tag = draft.tag[at];
        return finite || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") ? at : -1;
    }
}
