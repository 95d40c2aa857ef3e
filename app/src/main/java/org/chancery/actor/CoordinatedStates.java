package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.Reading.Kind;
import org.chancery.ontology.Countries;
import org.chancery.text.Sentence;

/** The states that a plural of people or bodies belongs to, where a phrase names several of them. */
final class CoordinatedStates {

    private CoordinatedStates() {}

    /** Actor codes in text order: {@code Russian and Chinese ministers}, {@code the leaders of Peru, Chile and Bolivia}. */
    static List<String> of(Sentence sentence, List<ReadPhrase> phrases, int i) {
        ReadPhrase phrase = phrases.get(i);
        List<String> codes = behind(sentence, phrases, i);
        if (codes.size() > 1) {
            return codes;
        }
        codes = new ArrayList<>();
        codes.add(phrase.reading().country());
        int end = phrase.phrase().from();
        for (int k = i - 1; k >= 0; k--) {
            ReadPhrase before = phrases.get(k);
            boolean adjective = sentence.token(before.phrase().head()).isAdjective();
            if (before.phrase().to() != end - 1
                    || !isState(before)
                    || !adjective
                    || !isAnd(sentence, end - 1) && !isComma(sentence, end - 1)) {
                break;
            }
            codes.add(0, code(before));
            end = before.phrase().from();
        }
        return codes;
    }

    /** The states behind {@code of} or {@code from}: a list that ends in {@code and}, else nothing. */
    private static List<String> behind(Sentence sentence, List<ReadPhrase> phrases, int i) {
        List<String> codes = new ArrayList<>();
        int end = phrases.get(i).phrase().to();
        boolean closed = false;
        for (int k = i + 1; k < phrases.size() && !closed; k++) {
            ReadPhrase next = phrases.get(k);
            int from = next.phrase().from();
            boolean first = codes.isEmpty();
            boolean linked = first
                    ? from == end + 1
                            && (next.phrase().link().equals("of")
                                    || next.phrase().link().equals("from"))
                    : from == end + 1 && (isComma(sentence, end) || isAnd(sentence, end))
                            || from == end + 2 && isComma(sentence, end) && isAnd(sentence, end + 1);
            if (!linked || !isState(next) || isPossessor(sentence, next)) {
                return List.of();
            }
            closed = !first && isAnd(sentence, from - 1);
            codes.add(code(next));
            end = next.phrase().to();
        }
        return closed ? codes : List.of();
    }

    private static boolean isState(ReadPhrase read) {
        Kind kind = read.reading().kind();
        return (kind == Kind.COUNTRY || kind == Kind.METONYM) && read.reading().countryRow() != null;
    }

    private static String code(ReadPhrase read) {
        String row = read.reading().countryRow();
        return Countries.get().of(row == null ? "" : row).actorCode();
    }

    private static boolean isPossessor(Sentence sentence, ReadPhrase read) {
        int to = read.phrase().to();
        return to < sentence.size() && sentence.token(to).tag().equals("POS");
    }

    private static boolean isAnd(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().equals("CC");
    }

    private static boolean isComma(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).form().equals(",");
    }
}
