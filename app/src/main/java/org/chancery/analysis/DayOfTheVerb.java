package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.NameType;

/** A day between an actor and a verb tells when it was done: {@code China on Wednesday expelled the envoy}. */
final class DayOfTheVerb implements Repair {

    private static final Set<NameType> TIMES = Set.of(NameType.DATE, NameType.TIME);
    private static final Set<NameType> ACTORS =
            Set.of(NameType.PERSON, NameType.POLITY, NameType.ORGANIZATION, NameType.GROUP);
    private static final Set<String> PEOPLE = Set.of(
            "army",
            "authority",
            "court",
            "diplomat",
            "envoy",
            "government",
            "leader",
            "military",
            "minister",
            "ministry",
            "office",
            "official",
            "parliament",
            "police",
            "president",
            "rebel",
            "spokesman",
            "spokeswoman",
            "troop");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i + 1 < draft.size; i++) {
            int noun = draft.head[i];
            if (noun >= 0
                    && noun < i
                    && draft.arc[i].equals("prep")
                    && draft.arc[noun].startsWith("nsubj")
                    && (ACTORS.contains(draft.name[noun]) || PEOPLE.contains(draft.lemma[noun]))
                    && draft.head[noun] > i
                    && hasTime(draft, i)) {
                draft.hang(i, draft.head[noun]);
            }
        }
    }

    private static boolean hasTime(SentenceDraft draft, int preposition) {
        for (int i = preposition + 1; i < draft.size; i++) {
            if (draft.head[i] == preposition && draft.arc[i].equals("pobj")) {
                return TIMES.contains(draft.name[i]);
            }
        }
        return false;
    }
}
