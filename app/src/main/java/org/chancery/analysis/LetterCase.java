package org.chancery.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.TextHash;

/**
 * Gives headlines the case of running text, so that {@code Region Waits in Silence} is not read as a name: a word
 * keeps its capital where the body of the text writes it with one inside a sentence, or where it is known as nothing but
 * a name. Works on the characters that the models see; what is shown stays as written.
 */
final class LetterCase {

    private static final Set<String> ACRONYMS = WordList.words("capitals.txt", "acronym");
    private static final Set<String> PEOPLES = WordList.words("capitals.txt", "people");
    private static final Set<String> NO_PEOPLES = WordList.words("capitals.txt", "other");

    private static final int CAPITAL = 1;
    private static final int SMALL = 2;
    private static final int ACRONYM = 4;

    private final Lexicon lexicon;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param bodies the words of the stretches of running text, which are the evidence */
    LetterCase(Lexicon lexicon, char[] text, List<TokenBuffer> bodies) {
        this.lexicon = lexicon;
        for (TokenBuffer words : bodies) {
            learn(text, words);
        }
    }

    /** Whether a line, or the part of it before or behind a colon, is in headline case. */
    static boolean hasHeadlineCase(char[] text, TokenBuffer words) {
        for (int from = 0; from < words.size(); from = partEnd(text, words, from)) {
            if (isHeadlineCase(text, words, from, partEnd(text, words, from))) {
                return true;
            }
        }
        return false;
    }

    private static int partEnd(char[] text, TokenBuffer words, int from) {
        int to = from;
        while (to < words.size() && text[words.start(to)] != ':') {
            to++;
        }
        return Math.min(to + 1, words.size());
    }

    /** Whether words are written in capitals, or with a capital on nearly every word of weight. */
    private static boolean isHeadlineCase(char[] text, TokenBuffer words, int from, int to) {
        int capitalized = 0;
        int weighty = 0;
        int inCapitals = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            int length = words.end(i) - words.start(i);
            if (!Character.isLetter(text[words.start(i)])) {
                continue;
            }
            all++;
            if (isAllUpper(text, words.start(i), words.end(i))) {
                inCapitals++;
            }
            if (i > from && length >= 4) {
                weighty++;
                capitalized += Character.isUpperCase(text[words.start(i)]) ? 1 : 0;
            }
        }
        boolean title = weighty >= 3 && capitalized * 4 >= weighty * 3 || weighty == 2 && capitalized == 2 && all >= 4;
        return all >= 3 && inCapitals * 5 >= all * 4 || title;
    }

    /** Changes the case of a headline's words in {@code text}. */
    void recase(char[] text, TokenBuffer words) {
        for (int from = 0; from < words.size(); from = partEnd(text, words, from)) {
            int to = partEnd(text, words, from);
            if (isHeadlineCase(text, words, from, to)) {
                recase(text, words, from, to);
            }
        }
    }

    private void recase(char[] text, TokenBuffer words, int from, int to) {
        int letters = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text[words.start(i)]) ? 1 : 0;
            capitals += isAllUpper(text, words.start(i), words.end(i)) ? 1 : 0;
        }
        boolean allCapitals = capitals * 5 >= letters * 4;
        boolean opens = true;
        for (int i = from; i < to; i++) {
            int start = words.start(i);
            int end = words.end(i);
            if (!Character.isLetter(text[start])) {
                opens |= text[start] == ':' || Characters.isFinal(text[start]);
                continue;
            }
            String lower = new String(text, start, end - start).toLowerCase(Locale.ROOT);
            boolean upper = isAllUpper(text, start, end) && end - start > 1;
            boolean acronym = upper && (!allCapitals || isAcronym(lower));
            if (!acronym && lower.length() == end - start) {
                int first = opens || keepsCapital(lower) ? start + 1 : start;
                for (int at = first; at < end; at++) {
                    text[at] = lower.charAt(at - start);
                }
            }
            opens = false;
        }
    }

    private boolean isAcronym(String lower) {
        return (seen.getOrDefault(lower, 0) & ACRONYM) != 0 || ACRONYMS.contains(lower);
    }

    private boolean keepsCapital(String lower) {
        int evidence = seen.getOrDefault(lower, 0) & (CAPITAL | SMALL);
        if (evidence != 0) {
            return evidence != SMALL;
        }
        String[] tags = lexicon.ambiguityLists[lexicon.ambiguityOf(TextHash.of(lower))];
        if (tags.length == 0) {
            return lower.length() > 2;
        }
        return PEOPLES.contains(lower) || tags[0].equals("JJ") && isPeople(lower);
    }

    /** Whether a word in lower case looks like the adjective of a people. */
    static boolean isPeople(String lower) {
        boolean ending = lower.endsWith("ese")
                || lower.endsWith("ian")
                || lower.endsWith("ean")
                || lower.endsWith("ish")
                || lower.endsWith("ans");
        return PEOPLES.contains(lower) || ending && !NO_PEOPLES.contains(lower);
    }

    private void learn(char[] text, TokenBuffer words) {
        boolean opens = true;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            int end = words.end(i);
            char first = text[start];
            if (!Character.isLetter(first)) {
                opens |= Characters.isFinal(first) || first == ':' || Characters.isDoubleQuote(first);
                continue;
            }
            if (Character.isLowerCase(first)) {
                note(text, start, end, SMALL);
            } else if (isAllUpper(text, start, end) && end - start > 1) {
                note(text, start, end, ACRONYM | CAPITAL);
            } else if (!opens) {
                note(text, start, end, CAPITAL);
            }
            opens = false;
        }
    }

    private void note(char[] text, int start, int end, int bit) {
        seen.merge(new String(text, start, end - start).toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
    }

    private static boolean isAllUpper(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text[i]) || !Character.isLetter(text[i]) && text[i] != '.') {
                return false;
            }
        }
        return Character.isLetter(text[start]);
    }
}
