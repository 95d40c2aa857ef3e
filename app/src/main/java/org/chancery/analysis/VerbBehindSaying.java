package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Behind what somebody says stands what he does next: {@code said that the port would close and expelled two envoys}.
 * The parser joins the second verb to the nearer one, though no past stands beside {@code would close}; though nobody
 * denies one thing in the perfect and another in the past; and though thanks and demands are those of the speaker, who is
 * no mere spokesman.
 */
final class VerbBehindSaying implements Repair {

    private static final WordLists LISTS = WordLists.of("analysis/wordlists.txt");
    private static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute", "dispute");
    private static final Set<String> SPEAKERS_ACTS = LISTS.get("what a speaker does next");
    private static final Set<String> MOUTHPIECES = LISTS.get("who speaks for others");

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 3; verb < draft.size; verb++) {
            int told = draft.head[verb];
            boolean joined = told >= 0
                    && told < verb
                    && draft.arc[verb].equals("conj")
                    && draft.arc[told].equals("ccomp")
                    && draft.form[verb - 1].equals("and");
            int teller = joined ? draft.head[told] : -1;
            if (teller >= 0 && teller < told && isOwnAct(draft, verb, told, teller)) {
                draft.tag[verb] = draft.tag[teller].equals("VBD") ? "VBD" : draft.tag[verb];
                draft.head[verb] = teller;
                draft.head[verb - 1] = teller;
            }
        }
    }

    private static boolean isOwnAct(SentenceDraft draft, int verb, int told, int teller) {
        boolean comma = draft.form[verb - 2].equals(",");
        boolean perfect = auxiliary(draft, told, "have");
        if (comma && perfect && DENIALS.contains(draft.lemma[teller]) && draft.form[verb].endsWith("ed")) {
            return true;
        }
        if (!draft.tag[verb].equals("VBD") || !draft.tag[teller].equals("VBD")) {
            return false;
        }
        if (draft.tag[told].equals("VB") || isNamed(draft, told)) {
            return true;
        }
        boolean state = draft.lemma[told].equals("be") || draft.hasChild(told, "cop") || perfect;
        return SPEAKERS_ACTS.contains(draft.lemma[verb]) && (comma || state) && !isMouthpiece(draft, teller);
    }

    /** {@code rejected what it called lies and accused Oman}: what something is called is no clause for a second verb. */
    private static boolean isNamed(SentenceDraft draft, int told) {
        for (int i = 0; i < told; i++) {
            if (draft.head[i] == told && draft.lower(i).equals("what")) {
                return true;
            }
        }
        return false;
    }

    private static boolean auxiliary(SentenceDraft draft, int verb, String lemma) {
        for (int i = 0; i < verb; i++) {
            if (draft.head[i] == verb && draft.arc[i].equals("aux") && draft.lemma[i].equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMouthpiece(SentenceDraft draft, int teller) {
        for (int i = 0; i < teller; i++) {
            if (draft.head[i] == teller && draft.arc[i].startsWith("nsubj")) {
                return MOUTHPIECES.contains(draft.lemma[i]);
            }
        }
        return true;
    }
}
