package org.chancery.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the kind of a name by its words: {@code Ministry of …} is an organisation, {@code Treaty of …} a law, {@code
 * DPRK} a state; two or three words that begin with a given name are a person; a word in capitals is an organisation, a day of the week a date.
 */
final class NameKinds implements Repair {

    private static final Set<String> DIRECTIONS = Set.of("North", "South", "West", "East");

    private static final Set<String> WEEKDAYS =
            WordLists.of("analysis/wordlists.txt").get("weekdays");

    private final Set<String> noNames = WordList.words("capitals.txt", "plain");
    private final Set<String> offices = WordList.of("offices.txt");
    private final Set<String> polities = WordList.of("polities.txt");
    private final Set<String> givenNames = WordList.of("given-names.txt");
    private final Map<String, NameType> heads = new HashMap<>();

    NameKinds() {
        for (String line : WordList.lines("name-heads.txt")) {
            String[] cells = line.split("\t");
            for (String word : cells[1].split(" ")) {
                heads.put(word, NameType.valueOf(cells[0]));
            }
        }
    }

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.name[i] == NameType.NONE && isAcronym(draft, i)) {
                draft.setName(i, i, NameType.ORGANIZATION);
            }
            if (draft.name[i] == NameType.NONE && draft.isProperNoun(i) && WEEKDAYS.contains(draft.form[i])) {
                draft.setName(i, i, NameType.DATE);
            }
            boolean single = draft.name[i] == NameType.NONE || draft.nameStart[i] && draft.nameEnd(i) == i;
            if (single
                    && i > 0
                    && DIRECTIONS.contains(draft.form[i])
                    && draft.lower(i - 1).equals("the")) {
                draft.setName(i, i, NameType.LOCATION);
            } else if (single && polities.contains(draft.form[i]) && draft.isProperNoun(i)) {
                draft.setName(i, i, NameType.POLITY);
            } else if (draft.nameStart[i] && (draft.name[i].isProper() || draft.name[i] == NameType.GROUP)) {
                NameType kind = kind(draft, i, draft.nameEnd(i));
                if (kind != null) {
                    draft.setName(i, draft.nameEnd(i), kind);
                }
            }
        }
    }

    private static boolean isPeople(String lower) {
        return lower.endsWith("an") || lower.endsWith("ese") || lower.endsWith("ish");
    }

    /** A word of three to seven capitals in running text that the model left alone. */
    private boolean isAcronym(SentenceDraft draft, int i) {
        if (draft.kind != Sentence.Kind.BODY || !draft.tag[i].startsWith("N") || !isCapitals(draft.form[i])) {
            return false;
        }
        boolean shouted = i > 0 && isCapitals(draft.form[i - 1]) || i + 1 < draft.size && isCapitals(draft.form[i + 1]);
        boolean label = i + 1 < draft.size && draft.form[i + 1].equals(":");
        return !shouted && !label && draft.form[i].length() <= 7 && !noNames.contains(draft.lower(i));
    }

    private static boolean isCapitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() >= 3;
    }

    private @Nullable NameType kind(SentenceDraft draft, int first, int last) {
        boolean describes =
                draft.tag[last].equals("JJ") || last + 1 < draft.size && offices.contains(draft.lower(last + 1));
        if (draft.name[first] == NameType.ORGANIZATION && describes && isPeople(draft.lower(last))) {
            return NameType.GROUP;
        }
        if (first == last) {
            return null;
        }
        int head = last;
        for (int i = last; i > first; i--) {
            if (draft.lower(i).equals("of")
                    || draft.lower(i).equals("for")
                    || draft.lower(i).equals("on")) {
                head = i - 1;
            }
        }
        NameType kind = heads.get(draft.form[head].toLowerCase(Locale.ROOT));
        if (kind != null) {
            return draft.name[first] == NameType.GROUP ? null : kind;
        }
        boolean person = last - first <= 3
                && givenNames.contains(draft.form[first])
                && head == last
                && draft.name[first] != NameType.POLITY
                && draft.isCapitalized(last)
                && draft.isProperNoun(last);
        return person ? NameType.PERSON : null;
    }
}
