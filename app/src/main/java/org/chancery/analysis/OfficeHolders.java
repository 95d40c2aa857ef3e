package org.chancery.analysis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;

/**
 * Finds the person behind an office: the capitalised words that follow {@code Foreign Minister}, {@code Deputy Minister
 * of Culture}, {@code Gen.} are a person's name, whatever the model made of them, and the office is no part of it.
 */
final class OfficeHolders implements Repair {

    private static final Set<NameType> CORRECTED = Set.of(
            NameType.ORGANIZATION,
            NameType.PERSON,
            NameType.WORK,
            NameType.PRODUCT,
            NameType.FACILITY,
            NameType.LAW,
            NameType.EVENT,
            NameType.LOCATION,
            NameType.LANGUAGE);

    private final Set<String> offices = WordList.of("offices.txt");
    private final Set<String> portfolios = WordList.of("portfolios.txt");
    private final Set<String> heads = new HashSet<>();

    OfficeHolders() {
        for (String line : WordList.lines("name-heads.txt")) {
            heads.addAll(Set.of(line.substring(line.indexOf('\t') + 1).split(" ")));
        }
    }

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 0; i + 1 < draft.size; i++) {
            boolean insidePerson = draft.name[i] == NameType.PERSON && !draft.nameStart[i];
            if (!insidePerson && offices.contains(draft.lower(i))) {
                int first = behindPortfolio(draft, i);
                int last = lastOfPerson(draft, first);
                if (last >= first && isOpen(draft, i, first, last)) {
                    release(draft, i, first);
                    draft.setName(first, last, NameType.PERSON);
                    i = last;
                }
            }
        }
    }

    /** The first word behind the office and its {@code of Culture and Tourism}. */
    private int behindPortfolio(SentenceDraft draft, int office) {
        int at = office + 1;
        if (at + 1 < draft.size
                && (draft.lower(at).equals("of") || draft.lower(at).equals("for"))
                && portfolios.contains(draft.lower(at + 1))) {
            at += 2;
            while (at < draft.size && isPortfolioWord(draft, at)) {
                at++;
            }
        }
        return at;
    }

    private boolean isPortfolioWord(SentenceDraft draft, int i) {
        if (portfolios.contains(draft.lower(i))) {
            return true;
        }
        boolean joins = draft.lower(i).equals("and") || draft.form[i].equals("&") || draft.form[i].equals(",");
        return joins && i + 1 < draft.size && portfolios.contains(draft.lower(i + 1));
    }

    /** The last of the capitalised words that start at {@code first} and can be a person's name, or {@code first - 1}. */
    private int lastOfPerson(SentenceDraft draft, int first) {
        int at = first;
        while (at < draft.size && isNamePart(draft, at, first)) {
            at++;
        }
        return at - 1;
    }

    private boolean isNamePart(SentenceDraft draft, int i, int first) {
        if (draft.touchesLast(i) && i > first && (draft.form[i].equals("-") || draft.form[i - 1].equals("-"))) {
            return draft.form[i].equals("-")
                    ? i + 1 < draft.size && draft.touchesLast(i + 1) && draft.tag[i + 1].startsWith("N")
                    : true;
        }
        return draft.isCapitalized(i)
                && draft.isProperNoun(i)
                && draft.form[i].length() > 1
                && !offices.contains(draft.lower(i))
                && (draft.name[i] == NameType.NONE || CORRECTED.contains(draft.name[i]))
                && (i == first || !draft.nameStart[i] || draft.name[i] == NameType.PERSON);
    }

    /** Whether the words may be renamed: no organisation by its noun, no acronym, no name that goes on. */
    private boolean isOpen(SentenceDraft draft, int office, int first, int last) {
        boolean person = draft.name[first] == NameType.PERSON && draft.nameStart[first] && draft.nameEnd(first) == last;
        if (person) {
            return false;
        }
        boolean split = draft.name[first] != NameType.NONE && !draft.nameStart[first] && draft.nameEnd(first) != last;
        boolean longer = last + 1 < draft.size && draft.name[last + 1] != NameType.NONE && !draft.nameStart[last + 1];
        if (split || longer || !draft.isCapitalized(office) && draft.kind != Sentence.Kind.BODY) {
            return false;
        }
        boolean acronym = first == last && draft.form[first].equals(draft.form[first].toUpperCase(Locale.ROOT));
        for (int i = first; i <= last; i++) {
            if (heads.contains(draft.lower(i)) || portfolios.contains(draft.lower(i))) {
                return false;
            }
        }
        return !acronym;
    }

    /** Takes the office's words out of a name that ran over them. */
    private static void release(SentenceDraft draft, int office, int first) {
        for (int i = office; i < first; i++) {
            if (draft.name[i] != NameType.NONE && draft.name[first] != NameType.NONE && !draft.nameStart[first]) {
                draft.name[i] = NameType.NONE;
                draft.nameStart[i] = false;
            }
        }
    }
}
