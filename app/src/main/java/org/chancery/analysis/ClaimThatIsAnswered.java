package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/**
 * {@code an accusation that both sides deny}: what is denied without an object is the accusation, so that the clause is a
 * relative one and no content of it.
 */
final class ClaimThatIsAnswered implements Repair {

    private static final Set<String> ANSWERS =
            WordLists.of("analysis/wordlists.txt").get("done with a claim");

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 2; verb < draft.size; verb++) {
            int noun = draft.head[verb];
            if (noun >= 0
                    && noun < verb
                    && (draft.arc[verb].equals("ccomp")
                            || draft.arc[verb].equals("acl") && draft.hasChild(verb, "mark"))
                    && draft.tag[noun].startsWith("NN")
                    && ANSWERS.contains(draft.lemma[verb])
                    && !draft.hasChild(verb, "dobj")
                    && !draft.hasChild(verb, "ccomp")
                    && !draft.hasChild(verb, "xcomp")
                    && !draft.hasChild(verb, "auxpass")) {
                relate(draft, noun, verb);
            }
        }
    }

    private static void relate(SentenceDraft draft, int noun, int verb) {
        draft.arc[verb] = "relcl";
        for (int i = noun + 1; i < verb; i++) {
            if (draft.head[i] == verb
                    && draft.arc[i].equals("mark")
                    && draft.lower(i).equals("that")) {
                draft.tag[i] = "WDT";
                draft.arc[i] = "dobj";
            }
        }
    }
}
