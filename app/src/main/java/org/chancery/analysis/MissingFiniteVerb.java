package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;

/**
 * A full sentence has a finite verb: where none was found outside its lesser clauses and a noun is followed by a past
 * participle that could as well be a past tense, the participle is the verb: {@code A paper mill opened in Oslo.}, {@code
 * The truce, brokered by Qatar, held for a week.}, {@code Having paid, the firm left Oslo.}
 */
final class MissingFiniteVerb implements Repair {

    private static final Set<String> LESSER = Set.of("relcl", "advcl", "ccomp", "pcomp", "acl", "csubj");

    /** Irregular past tenses that are written as their participles. */
    private static final Set<String> PASTS =
            WordLists.of("analysis/wordlists.txt").get("pasts that are participles");

    @Override
    public void apply(SentenceDraft draft) {
        if (!isAmiss(draft)) {
            return;
        }
        int root = -1;
        for (int i = 0; i < draft.size; i++) {
            root = draft.head[i] < 0 ? i : root;
        }
        if (root < 0) {
            return;
        }
        int subject = draft.tag[root].startsWith("N") ? root : subjectBehind(draft, root);
        subject = subject < 0 ? subjectBefore(draft, root) : subject;
        int verb = subject < 0 ? -1 : participle(draft, subject);
        if (verb >= 0) {
            raise(draft, root, subject, verb);
        }
    }

    /** Whether a full sentence has no finite verb outside its lesser clauses. */
    static boolean isAmiss(SentenceDraft draft) {
        if (draft.kind != Sentence.Kind.BODY || draft.size < 4 || !endsInStop(draft)) {
            return false;
        }
        for (int i = 0; i < draft.size; i++) {
            if (isFinite(draft.tag[i]) && !isLesser(draft, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether a finite verb, or the verb that it helps, stands in a clause below another word. */
    private static boolean isLesser(SentenceDraft draft, int i) {
        int verb = draft.arc[i].startsWith("aux") ? draft.head[i] : i;
        while (verb >= 0 && draft.arc[verb].equals("conj")) {
            verb = draft.head[verb];
        }
        return verb >= 0 && LESSER.contains(draft.arc[verb]);
    }

    private static boolean endsInStop(SentenceDraft draft) {
        return draft.form[draft.size - 1].equals(".") || draft.tag[draft.size - 1].equals("''");
    }

    /** The noun right behind the comma that closes {@code Having …} at the sentence's start, or -1. */
    private static int subjectBehind(SentenceDraft draft, int root) {
        if (!draft.lower(0).equals("having") || draft.head[0] != root) {
            return -1;
        }
        boolean comma = false;
        for (int i = root + 1; i < draft.size; i++) {
            comma |= draft.form[i].equals(",");
            if (comma && draft.tag[i].startsWith("N")) {
                return draft.hasChild(i, "acl") ? i : -1;
            }
        }
        return -1;
    }

    /** The noun before a participle at the top: {@code On 8 May a boat fired on them, wounding two}; or -1. */
    private static int subjectBefore(SentenceDraft draft, int root) {
        if (!draft.tag[root].equals("VBG")) {
            return -1;
        }
        for (int i = 0; i < root; i++) {
            if (draft.tag[i].startsWith("N") && draft.name[i] != NameType.DATE && draft.hasChild(i, "acl")) {
                return i;
            }
        }
        return -1;
    }

    private static int participle(SentenceDraft draft, int noun) {
        boolean inserted = false;
        for (int i = noun + 1; i < draft.size; i++) {
            if (!draft.arc[i].equals("acl") || !draft.isBelow(i, noun)) {
                continue;
            }
            boolean behindComma = draft.form[i - 1].equals(",");
            if (isPast(draft, i) && (behindComma ? inserted : draft.head[i] == noun)) {
                return i;
            }
            if (!behindComma || draft.head[i] != noun) {
                return -1;
            }
            inserted = true;
        }
        return -1;
    }

    private static boolean isPast(SentenceDraft draft, int i) {
        return draft.tag[i].equals("VBN")
                && (draft.form[i].endsWith("ed") || PASTS.contains(draft.form[i]))
                && !draft.hasChild(i, "agent");
    }

    private static void raise(SentenceDraft draft, int root, int subject, int verb) {
        for (int i = 0; i < draft.size; i++) {
            boolean ofSubject = draft.head[i] == subject && i > verb;
            boolean beyondVerb = draft.head[i] == root && i > verb == root < verb;
            if (ofSubject || beyondVerb) {
                draft.head[i] = verb;
            }
        }
        draft.head[verb] = -1;
        draft.arc[verb] = "root";
        draft.tag[verb] = "VBD";
        draft.head[subject] = verb;
        draft.arc[subject] = "nsubj";
        if (root != subject) {
            draft.head[root] = verb;
            draft.arc[root] = "advcl";
        }
    }
}
