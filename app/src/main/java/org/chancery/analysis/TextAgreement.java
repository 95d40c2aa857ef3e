package org.chancery.analysis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of one text agree. A text calls a person by the whole name first and by the surname then: a single word that the model took for another
 * kind of name, or for none, is the person whose name it ends; so is an alias. A word that is a polity or group anywhere in the text stays
 * as it is. A name that the text mostly shows as one kind is that kind throughout.
 */
final class TextAgreement {

    private TextAgreement() {}

    static void apply(List<SentenceDraft> text) {
        majorities(text);
        surnames(text);
    }

    /** A minority of one kind follows a majority that is at least twice as large. */
    private static void majorities(List<SentenceDraft> text) {
        Map<String, EnumMap<NameType, Integer>> counts = new HashMap<>();
        for (SentenceDraft draft : text) {
            for (int i = 0; i < draft.size; i++) {
                if (draft.nameStart[i] && draft.name[i].isProper()) {
                    counts.computeIfAbsent(key(draft, i), name -> new EnumMap<>(NameType.class))
                            .merge(draft.name[i], 1, Integer::sum);
                }
            }
        }
        for (SentenceDraft draft : text) {
            for (int i = 0; i < draft.size; i++) {
                if (draft.nameStart[i] && draft.name[i].isProper()) {
                    NameType kind = majority(counts.get(key(draft, i)), draft.name[i]);
                    if (kind != draft.name[i]) {
                        draft.setName(i, draft.nameEnd(i), kind);
                    }
                }
            }
        }
    }

    private static NameType majority(@Nullable Map<NameType, Integer> counts, NameType own) {
        NameType best = own;
        if (counts != null) {
            int needed = Math.max(2, counts.getOrDefault(own, 0) * 2);
            for (Map.Entry<NameType, Integer> entry : counts.entrySet()) {
                if (entry.getValue() >= needed && entry.getKey() != own) {
                    best = entry.getKey();
                    needed = entry.getValue() + 1;
                }
            }
        }
        return best;
    }

    private static String key(SentenceDraft draft, int first) {
        int last = draft.nameEnd(first);
        return first == last ? draft.form[first] : String.join(" ", Arrays.copyOfRange(draft.form, first, last + 1));
    }

    private static void surnames(List<SentenceDraft> text) {
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
        } else if (i > 3
                && draft.lower(i - 1).equals("as")
                && draft.lower(i - 2).equals("known")) {
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
