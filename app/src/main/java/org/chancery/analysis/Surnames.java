package org.chancery.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.NameType;

/**
 * One text calls a person by the whole name first and by the surname then: a single word that the model took for another
 * kind of name, or for none, is the person whose name it ends; so is an alias. A word that is a polity or group anywhere in the text stays
 * as it is.
 */
final class Surnames {

    private Surnames() {}

    static void apply(List<SentenceDraft> text) {
        Map<String, Boolean> surnames = new HashMap<>();
        for (SentenceDraft draft : text) {
            for (int i = 0; i < draft.size; i++) {
                if (!draft.nameStart[i]) {
                    continue;
                }
                int last = draft.nameEnd(i);
                if (last == i && isAlias(draft, i)) {
                    surnames.put(draft.form[i], true);
                }
                if (draft.name[i] == NameType.PERSON && last > i) {
                    surnames.putIfAbsent(draft.form[last], true);
                } else if (last == i && (draft.name[i] == NameType.POLITY || draft.name[i] == NameType.GROUP)) {
                    surnames.put(draft.form[last], false);
                }
            }
        }
        for (SentenceDraft draft : text) {
            for (int i = 0; i < draft.size; i++) {
                if (isAlone(draft, i) && surnames.getOrDefault(draft.form[i], false)) {
                    draft.setName(i, i, NameType.PERSON);
                }
            }
        }
    }

    /** {@code Mohamed Dagalo, known as Hemedti} */
    private static boolean isAlias(SentenceDraft draft, int i) {
        int person = i;
        if (i > 2 && draft.lower(i - 1).equals("alias")) {
            person = i - 2;
        } else if (i > 3 && draft.lower(i - 1).equals("as") && draft.lower(i - 2).equals("known")) {
            person = draft.lower(i - 3).endsWith("ly") || draft.lower(i - 3).equals("better") ? i - 4 : i - 3;
        }
        if (person < i && draft.form[person].equals(",")) {
            person--;
        }
        return person >= 0 && person < i && draft.name[person] == NameType.PERSON;
    }

    private static boolean isAlone(SentenceDraft draft, int i) {
        if (!draft.isCapitalized(i) || draft.form[i].length() < 3) {
            return false;
        }
        if (draft.name[i] == NameType.NONE) {
            return draft.isProperNoun(i);
        }
        return draft.nameStart[i] && draft.nameEnd(i) == i && draft.name[i] != NameType.PERSON;
    }
}
