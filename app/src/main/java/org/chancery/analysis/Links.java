package org.chancery.analysis;

/** Finds addresses of pages and mail in a stretch without blanks. */
final class Links {

    private static final String[] STARTS = {"http://", "https://", "ftp://", "www.", "mailto:"};

    private Links() {}

    /** Where an address begins, or -1. */
    static int startIn(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '@' && i > start && isName(text[i - 1]) && isHost(text, i + 1, end)) {
                int from = i;
                while (from > start && isName(text[from - 1])) {
                    from--;
                }
                return from;
            }
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W' || c == 'f' || c == 'm')
                    && (i == start || !Characters.isWord(text[i - 1]))
                    && opens(text, i, end)) {
                return i;
            }
        }
        return isBareHost(text, start, end) ? start : -1;
    }

    /** Behind the address that begins at {@code from}: marks at its end are not part of it. */
    static int end(char[] text, int from, int end) {
        int to = from;
        while (to < end
                && text[to] != '"'
                && text[to] != '<'
                && text[to] != '>'
                && text[to] != ')'
                && text[to] != ']') {
            to++;
        }
        while (to > from + 1 && (Characters.isFinal(text[to - 1]) || ",;:'*".indexOf(text[to - 1]) >= 0)) {
            to--;
        }
        return to;
    }

    private static boolean opens(char[] text, int at, int end) {
        for (String start : STARTS) {
            if (matches(text, at, end, start)) {
                return at + start.length() < end && Characters.isWord(text[at + start.length()]);
            }
        }
        return false;
    }

    private static boolean matches(char[] text, int at, int end, String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Characters.lower(text[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(char c) {
        return Characters.isWord(c) || c == '.' || c == '-' || c == '+' || c == '%';
    }

    /** {@code site.org}, {@code site.co.uk/page}: small letters throughout and a known ending. */
    private static boolean isBareHost(char[] text, int start, int end) {
        int to = start;
        boolean dot = false;
        while (to < end
                && (Characters.isLower(text[to])
                        || Characters.isDigit(text[to])
                        || text[to] == '-'
                        || text[to] == '.')) {
            dot |= text[to] == '.';
            to++;
        }
        if (!dot || to < end && Character.isLetter(text[to])) {
            return false;
        }
        while (to > start && text[to - 1] == '.') {
            to--;
        }
        int last = to;
        while (last > start && text[last - 1] != '.') {
            last--;
        }
        if (last - 2 < start || !Characters.isLower(text[start])) {
            return false;
        }
        return switch (new String(text, last, to - last)) {
            case "com", "org", "net", "gov", "edu", "mil", "int", "info" -> true;
            case "uk", "de", "fr", "ru", "cn", "jp", "kp", "kr", "eu", "ua", "tv", "io" -> last - start > 4;
            default -> false;
        };
    }

    private static boolean isHost(char[] text, int from, int end) {
        int dot = -1;
        int to = from;
        while (to < end && (Characters.isWord(text[to]) || text[to] == '-' || text[to] == '.')) {
            if (text[to] == '.' && to > from) {
                dot = to;
            }
            to++;
        }
        return dot > from && dot + 2 < end && Characters.isLetter(text[dot + 1]);
    }
}
