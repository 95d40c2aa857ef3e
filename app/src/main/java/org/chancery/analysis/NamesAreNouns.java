package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/** The last word of a place's name is no participle: {@code the mules at the Cuesta Blanca crossing}. */
final class NamesAreNouns implements Repair {

    private static final Set<NameType> PLACES = Set.of(NameType.FACILITY, NameType.LOCATION);
    private static final Set<String> CLAUSES = Set.of("acl", "partmod", "relcl", "advcl");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i < draft.size; i++) {
            int name = i - 1;
            boolean inName = draft.tag[i].equals("VBG")
                    && PLACES.contains(draft.name[i])
                    && !draft.nameStart[i]
                    && draft.isProperNoun(name);
            if (inName && draft.head[name] >= 0 && draft.head[name] < name && CLAUSES.contains(draft.arc[i])) {
                turn(draft, name, i);
            }
        }
    }

    /** Puts the noun at the head of its name. */
    private static void turn(SentenceDraft draft, int name, int noun) {
        draft.tag[noun] = "NN";
        draft.lemma[noun] = draft.lower(noun);
        draft.head[noun] = draft.head[name];
        draft.arc[noun] = draft.arc[name];
        for (int i = 0; i < name; i++) {
            if (draft.head[i] == name) {
                draft.head[i] = noun;
            }
        }
        draft.head[name] = noun;
        draft.arc[name] = "compound";
    }
}
