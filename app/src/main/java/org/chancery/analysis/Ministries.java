package org.chancery.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;

/**
 * Finds bodies and places that the model leaves alone: {@code the Omani Ministry of Mines}, capitalised words that end
 * in such a noun ({@code Southern African Development Community}, {@code Solomon Islands}); and the people that an
 * adjective names.
 */
final class Ministries implements Repair {

    private static final Set<String> BODIES = Set.of("Ministry", "Department", "Ministries", "Directorate", "Bureau");
    private static final Set<String> JOINS =
            WordLists.of("analysis/wordlists.txt").get("joins of ministries");

    private final Set<String> offices = new HashSet<>(WordList.of("offices.txt"));
    private final Map<String, NameType> heads = new HashMap<>();

    Ministries() {
        offices.addAll(WordList.words("office-modifiers.txt"));
        for (String line : WordList.lines("name-heads.txt")) {
            String[] cells = line.split("\t");
            for (String word : cells[1].split(" ")) {
                heads.put(word, NameType.valueOf(cells[0]));
            }
        }
    }

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i + 2 < draft.size; i++) {
            if (draft.name[i] == NameType.NONE && BODIES.contains(draft.form[i]) && isOf(draft, i + 1)) {
                int last = last(draft, i + 1);
                if (last > i + 1) {
                    draft.setName(i, last, NameType.ORGANIZATION);
                }
            }
        }
        if (draft.kind == Sentence.Kind.BODY) {
            capitalizedRuns(draft);
        }
        for (int i = 1; i < draft.size; i++) {
            boolean adjective = draft.name[i] == NameType.NONE && draft.isCapitalized(i) && draft.tag[i].equals("JJ");
            if (adjective && LetterCase.isPeople(draft.lower(i))) {
                draft.setName(i, i, NameType.GROUP);
            }
        }
    }

    private void capitalizedRuns(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            int last = i - 1;
            while (last + 1 < draft.size && isRunWord(draft, last + 1)) {
                last++;
            }
            NameType kind = last > i ? heads.get(draft.lower(last)) : null;
            if (kind != null && (last + 1 == draft.size || draft.name[last + 1] == NameType.NONE)) {
                boolean people = draft.tag[i].equals("JJ") && LetterCase.isPeople(draft.lower(i)) && last > i + 1;
                draft.setName(people ? i + 1 : i, last, kind);
            }
            i = Math.max(i, last);
        }
    }

    private boolean isRunWord(SentenceDraft draft, int i) {
        boolean word = draft.isProperNoun(i) || draft.tag[i].equals("JJ");
        return word
                && draft.name[i] == NameType.NONE
                && draft.isCapitalized(i)
                && draft.form[i].length() > 1
                && !offices.contains(draft.lower(i));
    }

    private static boolean isOf(SentenceDraft draft, int i) {
        return draft.lower(i).equals("of") || draft.lower(i).equals("for");
    }

    /** The last capitalised word that is reached from {@code of} over capitalised words, {@code and} and commas. */
    private static int last(SentenceDraft draft, int of) {
        int last = of;
        for (int i = of + 1; i < draft.size; i++) {
            if (draft.isCapitalized(i) && draft.isProperNoun(i) && isFree(draft, i)) {
                last = i;
            } else if (!JOINS.contains(draft.lower(i))) {
                break;
            } else if (draft.form[i].equals(",") && !isSeries(draft, i)) {
                break;
            }
        }
        return last;
    }

    private static boolean isFree(SentenceDraft draft, int i) {
        return draft.name[i] == NameType.NONE
                || draft.name[i] == NameType.ORGANIZATION
                || draft.name[i] == NameType.LOCATION;
    }

    /** {@code of Trade, Industry and Energy}: a comma counts only where an {@code and} follows soon. */
    private static boolean isSeries(SentenceDraft draft, int comma) {
        for (int i = comma + 1; i < Math.min(draft.size, comma + 5); i++) {
            if (draft.lower(i).equals("and")) {
                return i + 1 < draft.size && draft.isCapitalized(i + 1);
            }
            if (!draft.isCapitalized(i) && !draft.form[i].equals(",")) {
                return false;
            }
        }
        return false;
    }
}
