package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the phrase that says once more who somebody is: {@code Sergei Lavrov, the Russian foreign minister,}. */
final class Appositions {

    private Appositions() {}

    /** Index of the phrase behind phrase {@code i} that stands for the same person, or -1. */
    static int partner(Sentence sentence, List<ReadPhrase> phrases, int i) {
        ReadPhrase first = phrases.get(i);
        if (!first.isPersonName() && !first.isOffice()) {
            return -1;
        }
        int end = first.chainEnd();
        for (int k = i + 1; k < phrases.size(); k++) {
            ReadPhrase second = phrases.get(k);
            int from = start(phrases, k);
            if (from < end) {
                continue;
            }
            boolean fits = first.isPersonName() && second.isOffice()
                    || first.isOffice() && second.isPersonName() && isTitledAtMost(second);
            if (from == end
                    && first.isOffice()
                    && fits
                    && sentence.token(second.phrase().head()).role() == Role.APPOSITION) {
                return k;
            }
            if (from != end + 1 || !isComma(sentence.token(end)) || !fits) {
                if (from <= end + 1 && second.phrase().possessor() < 0 && isPossessor(phrases, k)) {
                    continue;
                }
                return -1;
            }
            return isApposed(sentence, first, second) ? k : -1;
        }
        return -1;
    }

    /** The names that stand behind a plural and say who its members are, closed by {@code and}; else none. */
    static List<ReadPhrase> names(Sentence sentence, List<ReadPhrase> phrases, int i) {
        ReadPhrase plural = phrases.get(i);
        Noun noun = plural.reading().noun();
        if (plural.reading().country() != null || noun == null || !noun.plural() || !noun.isPerson()) {
            return List.of();
        }
        List<ReadPhrase> names = new ArrayList<>();
        int end = plural.chainEnd();
        boolean closed = false;
        for (int k = i + 1; k < phrases.size() && !closed; k++) {
            ReadPhrase name = phrases.get(k);
            int from = name.phrase().from();
            boolean behindComma = from == end + 1 && isComma(sentence.token(end));
            boolean behindAnd = from > end && sentence.token(from - 1).tag().equals("CC") && from - end <= 2;
            if (!name.isPersonName() || name.role() != null || !behindComma && !(behindAnd && !names.isEmpty())) {
                return List.of();
            }
            names.add(name);
            closed = behindAnd;
            end = name.chainEnd();
        }
        return closed ? names : List.of();
    }

    /** Whether no country of its own parts the name from the office: {@code the army chief, General Rojas}. */
    private static boolean isTitledAtMost(ReadPhrase read) {
        return read.role() == null
                || read.reading().country() == null
                || read.reading().entry() != null;
    }

    private static boolean isPossessor(List<ReadPhrase> phrases, int k) {
        return k + 1 < phrases.size() && phrases.get(k + 1).phrase().possessor() == k;
    }

    private static int start(List<ReadPhrase> phrases, int k) {
        int start = k;
        while (phrases.get(start).phrase().possessor() >= 0) {
            start = phrases.get(start).phrase().possessor();
        }
        return phrases.get(start).phrase().from();
    }

    private static boolean isApposed(Sentence sentence, ReadPhrase first, ReadPhrase second) {
        Token head = sentence.token(second.phrase().head());
        if (head.role() == Role.APPOSITION) {
            return true;
        }
        if (head.role() == Role.SUBJECT
                && head.head() > head.index()
                && sentence.token(first.phrase().head()).head() != head.head()) {
            return false;
        }
        int end = second.chainEnd();
        if (end >= sentence.size()) {
            return true;
        }
        Token behind = sentence.token(end);
        boolean closed = isComma(behind)
                || behind.form().equals(".")
                || behind.form().equals(")")
                || behind.form().equals(";");
        boolean listed =
                end + 1 < sentence.size() && sentence.token(end + 1).tag().equals("CC");
        return closed && !listed;
    }

    private static boolean isComma(Token token) {
        return token.form().equals(",")
                || token.form().equals("(")
                || token.form().equals("\u2014")
                || token.form().equals("\u2013")
                || token.form().equals("--");
    }
}
