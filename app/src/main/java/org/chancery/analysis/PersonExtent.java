package org.chancery.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;

/**
 * Gives persons their whole name: {@code Kim Jong} with {@code Un}, {@code Ho Mi} with {@code -sook}, surnames that are
 * also common words ({@code Vice Premier He Lifeng}, {@code Vietnam's To Lam}); and takes a rank off its beginning.
 */
final class PersonExtent implements Repair {

    private static final Set<String> SURNAMES = Set.of("He", "To", "An", "So");

    private final Set<String> offices = WordList.of("offices.txt");
    private final Set<String> noGivenNames = new HashSet<>(WordList.of("portfolios.txt"));

    PersonExtent() {
        for (String line : WordList.lines("name-heads.txt")) {
            noGivenNames.addAll(List.of(line.substring(line.indexOf('\t') + 1).split(" ")));
        }
        noGivenNames.addAll(WordList.words("office-modifiers.txt"));
    }

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.nameStart[i] && draft.name[i] == NameType.PERSON) {
                int last = draft.nameEnd(i);
                int first = withoutOffice(draft, withSurname(draft, withGivenName(draft, i, last)), last);
                int end = withTail(draft, last);
                if (first != i || end != last) {
                    draft.setName(Math.min(first, i), end, NameType.NONE);
                    draft.setName(first, end, NameType.PERSON);
                    i = Math.max(i, end);
                }
            }
        }
    }

    /** A lone surname takes the capitalised word before it that is neither a name nor an office. */
    private int withGivenName(SentenceDraft draft, int first, int last) {
        boolean given = first == last
                && first > 0
                && draft.kind == Sentence.Kind.BODY
                && draft.name[first - 1] == NameType.NONE
                && draft.tag[first - 1].equals("NNP")
                && draft.isCapitalized(first - 1)
                && draft.form[first - 1].length() > 2
                && !draft.form[first - 1].endsWith(".")
                && !isCapitals(draft.form[first - 1])
                && !noGivenNames.contains(draft.lower(first - 1))
                && !offices.contains(draft.lower(first - 1))
                && (first == 1 || !draft.form[first - 2].equals("-"));
        return given ? first - 1 : first;
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static int withSurname(SentenceDraft draft, int first) {
        boolean surname = first > 1
                && draft.kind == Sentence.Kind.BODY
                && SURNAMES.contains(draft.form[first - 1])
                && draft.name[first - 1] == NameType.NONE
                && (Character.isLetter(draft.form[first - 2].charAt(0)) || draft.tag[first - 2].equals("POS"));
        if (surname) {
            draft.tag[first - 1] = "NNP";
        }
        return surname ? first - 1 : first;
    }

    private int withoutOffice(SentenceDraft draft, int first, int last) {
        int at = first;
        while (at < last && offices.contains(draft.lower(at))) {
            at++;
        }
        return at;
    }

    private int withTail(SentenceDraft draft, int last) {
        int at = last;
        while (at + 1 < draft.size && isTail(draft, at + 1)) {
            at++;
        }
        return at > last && draft.form[at].equals("-") ? at - 1 : at;
    }

    private boolean isTail(SentenceDraft draft, int i) {
        if (draft.name[i] != NameType.NONE) {
            return false;
        }
        if (draft.form[i].equals("-")) {
            return draft.touchesLast(i)
                    && i + 1 < draft.size
                    && draft.touchesLast(i + 1)
                    && draft.name[i + 1] == NameType.NONE
                    && draft.tag[i + 1].startsWith("N");
        }
        if (draft.form[i - 1].equals("-")) {
            return draft.touchesLast(i) && draft.tag[i].startsWith("N");
        }
        return draft.isCapitalized(i)
                && draft.tag[i].equals("NNP")
                && draft.form[i].length() > 1
                && !offices.contains(draft.lower(i))
                && !draft.form[i].endsWith(".");
    }
}
