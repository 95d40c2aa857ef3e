package org.chancery.analysis;

/**
 * A past tense taken for a participle leaves another verb with a subject too many or with one it cannot have: {@code Two
 * ships docked in Havana, the army announced} and {@code The ministers called on Oslo to stop}. The participle is the verb
 * then.
 */
final class PastTakenForParticiple implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 2; verb < draft.size; verb++) {
            if (draft.isVerb(verb)) {
                int subject = firstSubject(draft, verb);
                if (subject >= 0 && lastSubject(draft, verb) > subject) {
                    reported(draft, verb, subject);
                } else if (subject >= 0 && draft.head[verb] < 0 && isInfinitive(draft, verb)) {
                    ordered(draft, verb, subject);
                }
            }
        }
    }

    /** The verb reports what the first subject did. */
    private static void reported(SentenceDraft draft, int verb, int subject) {
        int past = participle(draft, subject);
        int reporter = lastSubject(draft, verb);
        if (past > subject && past < reporter && hasCommaBetween(draft, past, reporter)) {
            draft.tag[past] = "VBD";
            draft.head[past] = verb;
            draft.arc[past] = "ccomp";
            draft.head[subject] = past;
        }
    }

    /** The infinitive is what the first subject called for. */
    private static void ordered(SentenceDraft draft, int infinitive, int subject) {
        int past = participle(draft, subject);
        if (past < 0 || past > infinitive) {
            return;
        }
        draft.tag[past] = "VBD";
        draft.head[past] = -1;
        draft.arc[past] = "root";
        draft.head[infinitive] = past;
        draft.arc[infinitive] = "xcomp";
        draft.head[subject] = past;
        for (int i = 0; i < draft.size; i++) {
            boolean movable = draft.arc[i].equals("conj") && draft.tag[i].equals("VBD") || draft.arc[i].equals("punct");
            if (draft.head[i] == infinitive && i > infinitive && movable) {
                draft.head[i] = past;
            }
        }
    }

    /** The participle in {@code -ed} that modifies the subject or a noun inside its phrase, or -1. */
    private static int participle(SentenceDraft draft, int subject) {
        for (int i = subject + 1; i < draft.size; i++) {
            boolean candidate =
                    draft.tag[i].equals("VBN") && draft.arc[i].equals("acl") && draft.form[i].endsWith("ed");
            if (candidate
                    && draft.isBelow(i, subject)
                    && !draft.form[i - 1].equals(",")
                    && !draft.hasChild(i, "agent")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInfinitive(SentenceDraft draft, int verb) {
        for (int i = 0; i < verb; i++) {
            if (draft.head[i] == verb && draft.arc[i].equals("aux")) {
                return draft.tag[i].equals("TO");
            }
        }
        return false;
    }

    private static boolean hasCommaBetween(SentenceDraft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (draft.form[i].equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static int firstSubject(SentenceDraft draft, int verb) {
        for (int i = 0; i < verb; i++) {
            if (draft.head[i] == verb && draft.arc[i].equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private static int lastSubject(SentenceDraft draft, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (draft.head[i] == verb && draft.arc[i].equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }
}
