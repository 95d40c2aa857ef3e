package org.chancery.analysis;

import java.util.Locale;
import java.util.Set;

/** Finds the ends of sentences among the words of a stretch of text. */
final class SentenceSplitter {

    /** Longest sentence that is parsed whole; longer ones are cut at a good place. */
    static final int LONGEST = 150;

    /** Where a sentence that is too long is cut: at the last of these behind its half, best first. */
    private static final String[] CUTS = {";", ":", "--", ","};

    private final Set<String> openers = WordList.words("sentence-openers.txt");
    private final TokenRules rules;

    SentenceSplitter(TokenRules rules) {
        this.rules = rules;
    }

    /** The index behind the last word of the sentence that begins with word {@code from}. */
    int end(char[] text, TokenBuffer words, int from) {
        int limit = Math.min(words.size(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (isEnd(text, words, from, i)) {
                int end = withClosers(text, words, i + 1);
                if (end == words.size() || !goesOn(text, words, i, end)) {
                    return Math.min(end, limit);
                }
                i = Math.max(i, end - 1);
            }
        }
        return limit == words.size() ? limit : cut(text, words, from, limit);
    }

    private boolean isEnd(char[] text, TokenBuffer words, int from, int i) {
        int start = words.start(i);
        int end = words.end(i);
        if (Characters.isFinal(text[start])) {
            return Characters.isFinal(text[end - 1]) && !isItemNumber(text, words, from, i);
        }
        if (text[start] == 0x2026) {
            return true;
        }
        if (text[end - 1] != '.' || end - start < 2 || i + 1 == words.size()) {
            return false;
        }
        String lower = new String(text, start, end - start - 1).toLowerCase(Locale.ROOT);
        boolean initial = lower.length() == 1 && !(i > from && Characters.isLower(text[words.start(i - 1)]));
        boolean beforeName = rules.standsBeforeNames(lower) && !isNameOfOldPremier(text, words, i);
        return !initial && !beforeName && opensSentence(text, words, i + 1);
    }

    /** The number of a list item: {@code 1. The parties agree}. */
    private static boolean isItemNumber(char[] text, TokenBuffer words, int from, int i) {
        return i == from + 1
                && i + 1 < words.size()
                && words.end(from) == words.start(i)
                && words.end(from) - words.start(from) <= 2
                && Character.isLetterOrDigit(text[words.start(from)])
                && !Characters.isLower(text[words.start(from)]);
    }

    /** {@code Hun Sen.} at a sentence's end is a man, not a senator. */
    private static boolean isNameOfOldPremier(char[] text, TokenBuffer words, int i) {
        return i > 0
                && words.end(i - 1) - words.start(i - 1) == 3
                && text[words.start(i - 1)] == 'H'
                && text[words.start(i - 1) + 1] == 'u'
                && text[words.start(i - 1) + 2] == 'n';
    }

    private static int withClosers(char[] text, TokenBuffer words, int from) {
        int end = from;
        while (end < words.size()
                && Characters.isCloser(text[words.start(end)])
                && words.end(end) - words.start(end) <= 2
                && words.start(end) == words.end(end - 1)) {
            end++;
        }
        return end;
    }

    /** Whether the sentence goes on behind its final mark at {@code mark}; {@code next} is the first word behind. */
    private static boolean goesOn(char[] text, TokenBuffer words, int mark, int next) {
        int at = next;
        while (at < words.size() && !Character.isLetterOrDigit(text[words.start(at)])) {
            char c = text[words.start(at)];
            if (c == ',' || c == ';' || c == ':') {
                return true;
            }
            at++;
        }
        if (at == words.size()) {
            return false;
        }
        char first = text[words.start(at)];
        return Character.isLowerCase(first) || isEllipsis(text, words, mark) && Character.isDigit(first);
    }

    private static boolean isEllipsis(char[] text, TokenBuffer words, int mark) {
        return text[words.start(mark)] == 0x2026
                || words.end(mark) - words.start(mark) > 1 && text[words.start(mark)] == '.';
    }

    private boolean opensSentence(char[] text, TokenBuffer words, int from) {
        int at = withClosers(text, words, from);
        boolean quoted = false;
        while (at < words.size() && Characters.isDoubleQuote(text[words.start(at)])) {
            at++;
            quoted = true;
        }
        if (at == words.size() || !Characters.isUpper(text[words.start(at)])) {
            return false;
        }
        String word = new String(text, words.start(at), words.end(at) - words.start(at)).toLowerCase(Locale.ROOT);
        return quoted || openers.contains(word);
    }

    private static int cut(char[] text, TokenBuffer words, int from, int limit) {
        int half = from + LONGEST / 2;
        for (String mark : CUTS) {
            for (int i = limit - 1; i > half; i--) {
                if (words.end(i) - words.start(i) == mark.length() && text[words.start(i)] == mark.charAt(0)) {
                    return i + 1;
                }
            }
        }
        return limit;
    }
}
