package org.chancery.analysis;

import java.util.Locale;

/**
 * Cuts text into words and marks the way the models were trained on: clitics apart ({@code Kim 's}), hyphens apart
 * except behind prefixes ({@code Seoul - based}, {@code anti-dumping}), numbers and links whole.
 */
final class Tokenizer {

    /** Longest stretch without a blank that is looked into; the rest of a longer one is cut off as further words. */
    private static final int LONGEST = 500;

    private final TokenRules rules;

    Tokenizer(TokenRules rules) {
        this.rules = rules;
    }

    /** Appends the words of {@code text} between {@code start} and {@code end}; the text is normalised. */
    void tokenize(char[] text, int start, int end, TokenBuffer into) {
        int at = start;
        while (at < end) {
            while (at < end && Characters.isBlank(text[at])) {
                at++;
            }
            int from = at;
            while (at < end && !Characters.isBlank(text[at]) && at - from < LONGEST) {
                at++;
            }
            if (at < end && at - from == LONGEST && Character.isLowSurrogate(text[at])) {
                at--;
            }
            if (from < at) {
                chunk(text, from, at, into);
            }
        }
    }

    private void chunk(char[] text, int start, int end, TokenBuffer into) {
        int from = Links.startIn(text, start, end);
        if (from >= 0) {
            int to = Links.end(text, from, end);
            if (from > start) {
                chunk(text, start, from, into);
            }
            into.add(from, to);
            if (to < end) {
                chunk(text, to, end, into);
            }
            return;
        }
        from = start;
        while (from < end && Characters.isSymbol(text[from]) && !opensWord(text, from, end)) {
            from++;
        }
        symbols(text, start, from, into);
        if (from == end) {
            return;
        }
        int to = end;
        while (to > from && Characters.isSymbol(text[to - 1])) {
            to--;
        }
        if (to < end && closesWord(text, from, to, end)) {
            to++;
        }
        core(text, from, to, into);
        symbols(text, to, end, into);
    }

    /** Whether the symbol belongs to the word that it opens: {@code -5}, {@code .5}, {@code '90s}, {@code #word}. */
    private static boolean opensWord(char[] text, int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        char c = text[at];
        char next = text[at + 1];
        if (Characters.isSign(c)) {
            return Characters.isDigit(next);
        }
        if (c == '@' || c == '#') {
            return Characters.isLetter(next);
        }
        return c == '\''
                && at + 2 < end
                && Characters.isDigit(next)
                && Characters.isDigit(text[at + 2])
                && (at + 3 == end || !Characters.isDigit(text[at + 3]));
    }

    private boolean closesWord(char[] text, int from, int to, int end) {
        if (text[to] == '$') {
            return rules.isDollar(lower(text, from, to));
        }
        if (text[to] != '.' || to + 1 < end && Characters.isFinal(text[to + 1])) {
            return false;
        }
        int word = to;
        while (word > from && !splitsInside(text[word - 1])) {
            word--;
        }
        return keepsStop(text, word, to) || isNumberSign(text, word, to);
    }

    /** {@code no. 3} */
    private static boolean isNumberSign(char[] text, int from, int to) {
        return to - from == 2
                && text[from] == 'n'
                && text[from + 1] == 'o'
                && to + 2 < text.length
                && text[to + 1] == ' '
                && Characters.isDigit(text[to + 2]);
    }

    private static boolean splitsInside(char c) {
        return Characters.isHyphen(c) || c == '/' || c == '(' || c == '"';
    }

    /** Whether the stop behind the word belongs to it: abbreviations, initials, {@code U.S.}. */
    private boolean keepsStop(char[] text, int from, int to) {
        int size = to - from;
        if (size == 1) {
            return Character.isLetter(text[from]);
        }
        if (isLettersAndStops(text, from, to)) {
            return true;
        }
        String lower = lower(text, from, to);
        if (rules.isAbbreviation(lower)) {
            return !rules.isAlsoWord(lower) || Characters.isUpper(text[from]) && Characters.isLower(text[from + 1]);
        }
        return size <= 5 && Characters.isUpper(text[from]) && isConsonants(text, from + 1, to);
    }

    /** {@code U.S}, {@code a.m}, {@code J.D}. */
    private static boolean isLettersAndStops(char[] text, int from, int to) {
        if ((to - from) % 2 == 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((i - from) % 2 == 0 ? !Character.isLetter(text[i]) : text[i] != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsonants(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isLower(text[i]) || Characters.isVowel(text[i]) || text[i] == 'y') {
                return false;
            }
        }
        return true;
    }

    /** Cuts a run of symbols: equal ones and final marks stay together, others stand alone. */
    private static void symbols(char[] text, int start, int end, TokenBuffer into) {
        int from = start;
        while (from < end) {
            int to = from + 1;
            boolean last = Characters.isFinal(text[from]);
            while (to < end && (text[to] == text[from] || last && Characters.isFinal(text[to]))) {
                to++;
            }
            into.add(from, to);
            from = to;
        }
    }

    /** Cuts a word at symbols inside. */
    private void core(char[] text, int start, int end, TokenBuffer into) {
        int from = start;
        int i = start + 1;
        while (i < end - 1) {
            int to = separatorEnd(text, start, i, end);
            if (to > i) {
                word(text, from, i, into);
                into.add(i, to);
                from = to;
                i = to + 1;
            } else {
                i++;
            }
        }
        word(text, from, end, into);
    }

    /** Behind the separator that begins at {@code i}, or {@code i} if none does. */
    private int separatorEnd(char[] text, int start, int i, int end) {
        char c = text[i];
        if (!Characters.isSymbol(c)) {
            return i;
        }
        int to = i + 1;
        while (to < end - 1 && (text[to] == c)) {
            to++;
        }
        char before = text[i - 1];
        char next = text[to];
        boolean single = to == i + 1;
        boolean kept = switch (c) {
            case ',' -> single && isThousands(text, i, end);
            case '/' -> single && Characters.isDigit(before) && Characters.isDigit(next);
            case '&' -> single && Characters.isLetter(before) && Characters.isLetter(next);
            case '.' -> single && !isMissingBlank(text, start, i, end);
            case '!', '?' -> !Characters.isUpper(next) && (single || !Characters.isLetter(next));
            case '\'', ':', '_', '%', '@', '#', '*', '$', '`', '^', '\\' -> single;
            case '-' -> single && keepsHyphen(text, start, i, end);
            default -> Characters.isHyphen(c) && !Characters.isDash(c) && keepsHyphen(text, start, i, end);
        };
        return kept ? i : to;
    }

    private static boolean isThousands(char[] text, int i, int end) {
        return i + 3 < end
                && Characters.isDigit(text[i - 1])
                && Characters.isDigit(text[i + 1])
                && Characters.isDigit(text[i + 2])
                && Characters.isDigit(text[i + 3])
                && (i + 4 == end || !Characters.isDigit(text[i + 4]));
    }

    /** {@code talks.The}: a stop with a small letter before and a capitalised word behind. */
    private static boolean isMissingBlank(char[] text, int start, int i, int end) {
        return i - start >= 2
                && i + 2 < end
                && Character.isLowerCase(text[i - 1])
                && Character.isLowerCase(text[i - 2])
                && Character.isUpperCase(text[i + 1])
                && Character.isLowerCase(text[i + 2]);
    }

    private boolean keepsHyphen(char[] text, int start, int i, int end) {
        if (Characters.isDigit(text[i + 1])) {
            return Characters.isLetter(text[i - 1]) || Characters.isDigit(text[i - 1]);
        }
        if (!Characters.isLetter(text[i + 1])) {
            return false;
        }
        if (rules.keepsHyphenAfter(lower(text, start, i)) || rules.keepsHyphenBefore(lower(text, i + 1, end))) {
            return true;
        }
        return i + 2 < end && Characters.isVowel(text[i + 1]) && text[i + 2] == '-'
                || i - 2 >= start && Characters.isVowel(text[i - 1]) && text[i - 2] == '-';
    }

    /** Cuts what holds no separators: sums of money, units, years, clitics. */
    private void word(char[] text, int from, int to, TokenBuffer into) {
        if (from >= to) {
            return;
        }
        if (to - from == 1) {
            into.add(from, to);
            return;
        }
        int cut = cut(text, from, to);
        if (cut > 0) {
            word(text, from, from + cut, into);
            into.add(from + cut, to);
            return;
        }
        String lower = lower(text, from, to);
        int[] cuts = rules.compound(lower);
        if (cuts == null) {
            years(text, from, to, into);
            return;
        }
        int at = from;
        for (int next : cuts) {
            into.add(at, from + next);
            at = from + next;
        }
        into.add(at, to);
    }

    /** How many characters of the word stand before its only cut, or 0. */
    private int cut(char[] text, int from, int to) {
        boolean digitFirst = Characters.isDigit(text[from]);
        boolean digitLast = Characters.isDigit(text[to - 1]);
        if (digitFirst && !digitLast) {
            int letters = to;
            while (letters > from && !Characters.isDigit(text[letters - 1])) {
                letters--;
            }
            String tail = lower(text, letters, to);
            return rules.isUnit(tail) || rules.isCurrency(tail) || isLargeNumber(tail) ? letters - from : 0;
        }
        if (digitLast && !digitFirst) {
            int digits = from;
            while (!Characters.isDigit(text[digits])) {
                digits++;
            }
            String sign = lower(text, from, digits);
            boolean dollars =
                    sign.endsWith("$") && (sign.length() == 1 || rules.isDollar(sign.substring(0, sign.length() - 1)));
            return dollars || rules.isCurrency(sign) || Characters.isCurrency(text[from]) && digits == from + 1
                    ? digits - from
                    : 0;
        }
        return Math.max(0, TokenRules.clitic(lower(text, from, to)));
    }

    /** {@code 2bn}. */
    private static boolean isLargeNumber(String lower) {
        return lower.equals("bn") || lower.equals("mn") || lower.equals("tn") || lower.equals("trn");
    }

    /** {@code 1990-91} is two years. */
    private static void years(char[] text, int from, int to, TokenBuffer into) {
        int hyphen = from;
        while (hyphen < to && Characters.isDigit(text[hyphen])) {
            hyphen++;
        }
        int left = hyphen - from;
        int right = to - hyphen - 1;
        boolean years = (left == 2 || left == 4) && hyphen < to && text[hyphen] == '-' && (right == 2 || right == 4);
        for (int i = hyphen + 1; years && i < to; i++) {
            years = Characters.isDigit(text[i]);
        }
        if (years) {
            into.add(from, hyphen);
            into.add(hyphen, hyphen + 1);
            into.add(hyphen + 1, to);
        } else {
            into.add(from, to);
        }
    }

    private static String lower(char[] text, int from, int to) {
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }
}
