package org.chancery.analysis;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Finds the place, date and agency that open a report's first paragraph, up to and with the dash: {@code SEOUL, South
 * Korea, March 3 (XYZ) —}. They are no part of the sentence behind them and would spoil its grammar.
 */
final class DatelineFinder {

    private static final int LONGEST = 22;
    private static final int LONGEST_PLACE = 6;

    private static final Set<String> MONTHS =
            WordLists.of("analysis/wordlists.txt").get("months of datelines");

    private DatelineFinder() {}

    /** How many words the dateline at the beginning of a stretch has; 0 if there is none. */
    static int length(char[] text, TokenBuffer words) {
        boolean dated = false;
        boolean agency = false;
        int placeWords = 0;
        boolean capitals = true;
        int limit = Math.min(LONGEST, words.size() - 1);
        int i = 0;
        while (i < limit) {
            char first = text[words.start(i)];
            if (isDash(text, words, i)) {
                boolean strong = dated || agency || capitals && placeWords > 0;
                return strong && placeWords + (agency ? 1 : 0) > 0 && opensSentence(text, words.start(i + 1))
                        ? i + 1
                        : 0;
            }
            if (first == '(') {
                int close = close(text, words, i, limit);
                if (close < 0) {
                    return 0;
                }
                agency = true;
                i = close + 1;
                continue;
            }
            if (Character.isDigit(first)) {
                dated |= i > 0;
            } else if (Character.isLetter(first)) {
                String word = new String(text, words.start(i), words.end(i) - words.start(i))
                        .toLowerCase(Locale.ROOT)
                        .replace(".", "");
                if (MONTHS.contains(word) && i > 0) {
                    dated = true;
                } else if (!Character.isUpperCase(first) && !isSmallInName(word)
                        || agency
                        || ++placeWords > LONGEST_PLACE) {
                    return 0;
                } else if (placeWords == 1) {
                    capitals = isCapitals(text, words, i);
                }
            } else if (",./-'".indexOf(first) < 0) {
                return 0;
            }
            i++;
        }
        return 0;
    }

    private static boolean isSmallInName(String word) {
        return word.equals("of") || word.equals("de") || word.equals("la") || word.equals("es") || word.equals("al");
    }

    private static boolean isCapitals(char[] text, TokenBuffer words, int i) {
        for (int at = words.start(i); at < words.end(i); at++) {
            if (Character.isLowerCase(text[at])) {
                return false;
            }
        }
        return words.end(i) - words.start(i) > 2;
    }

    private static boolean isDash(char[] text, TokenBuffer words, int i) {
        if (i == 0 || !Characters.isHyphen(text[words.start(i)]) && !Characters.isDash(text[words.start(i)])) {
            return false;
        }
        boolean apart = words.start(i) > words.end(i - 1) || words.end(i) < words.start(i + 1);
        return apart || Characters.isDash(text[words.start(i)]) || words.end(i) - words.start(i) == 2;
    }

    private static int close(char[] text, TokenBuffer words, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 8); i++) {
            if (text[words.start(i)] == ')') {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensSentence(char[] text, int at) {
        return Character.isUpperCase(text[at]) || Character.isDigit(text[at]) || text[at] == '"' || text[at] == '\'';
    }
}
