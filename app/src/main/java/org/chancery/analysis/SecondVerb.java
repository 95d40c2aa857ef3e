package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Behind {@code and}, a verb that does not describe things is what the subject did next: {@code denied the shooting and
 * blamed smugglers}, which the parser reads as smugglers who were blamed.
 */
final class SecondVerb implements Repair {

    private static final Set<String> ACTS =
            WordLists.of("analysis/wordlists.txt").get("verbs that describe nothing");

    @Override
    public void apply(SentenceDraft draft) {
        for (int second = 2; second < draft.size; second++) {
            int noun = draft.head[second];
            boolean modifier = noun > second && draft.arc[second].endsWith("mod") && draft.tag[second].equals("VBN");
            if (!modifier || !draft.lower(second - 1).equals("and") || !ACTS.contains(draft.lemma[second])) {
                continue;
            }
            int object = draft.arc[noun].equals("conj") ? draft.head[noun] : -1;
            int first = object < 0 ? -1 : draft.head[object];
            if (first >= 0 && draft.tag[first].equals("VBD") && draft.arc[object].equals("dobj")) {
                draft.tag[second] = "VBD";
                draft.head[second] = first;
                draft.arc[second] = "conj";
                draft.head[noun] = second;
                draft.arc[noun] = "dobj";
                draft.head[second - 1] = first;
            }
        }
    }
}
