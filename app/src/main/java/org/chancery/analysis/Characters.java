package org.chancery.analysis;

/** Classes of characters as the models know them: letters and digits are those of ASCII. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    /** Marks of ASCII. */
    static boolean isMark(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** Anything that stands apart from the words around it: marks, general punctuation, currency signs, arrows, bullets. */
    static boolean isSymbol(char c) {
        if (c < 0x80) {
            return isMark(c);
        }
        return c >= 0x2000 && c <= 0x206F
                || isCurrency(c)
                || c >= 0x2190 && c <= 0x21FF
                || c >= 0x27F0 && c <= 0x27FF
                || c >= 0x2900 && c <= 0x297F
                || c >= 0x25A0 && c <= 0x27BF
                || c >= 0x3001 && c <= 0x3003
                || c >= 0x3008 && c <= 0x301F
                || c == 0xA1
                || c == 0xA7
                || c == 0xAB
                || c == 0xB6
                || c == 0xB7
                || c == 0xBB
                || c == 0xBF;
    }

    static boolean isCurrency(char c) {
        return c == '$' || c >= 0xA2 && c <= 0xA5 || c >= 0x20A0 && c <= 0x20CF;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c >= 0x2010 && c <= 0x2014;
    }

    /** A dash that parts words even without blanks around it. */
    static boolean isDash(char c) {
        return c == 0x2013 || c == 0x2014 || c == 0x2015;
    }

    static boolean isFinal(char c) {
        return c == '.' || c == '?' || c == '!' || c == 0x203C || c >= 0x2047 && c <= 0x2049;
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c >= 0x2018 && c <= 0x201B;
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= 0x201C && c <= 0x201F || c == 0xAB || c == 0xBB;
    }

    static boolean isCloser(char c) {
        return isSingleQuote(c) || isDoubleQuote(c) || c == ')' || c == ']' || c == '}';
    }

    /** A sign that may begin a number. */
    static boolean isSign(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == 0xB1
                || c == 0x2212
                || c == 0x2213
                || c >= 0x221A && c <= 0x221C;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0x7F
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200F
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202F
                || c >= 0x205F && c <= 0x2069
                || c == 0x3000
                || c == 0xFEFF
                || c == 0xFFFC;
    }

    /** Currency signs become {@code $}, quotes plain, dashes and bullets a hyphen. */
    static char generalized(char c) {
        if (c < 0x80) {
            return c;
        }
        if (isCurrency(c)) {
            return '$';
        }
        if (isSingleQuote(c)) {
            return '\'';
        }
        if (isDoubleQuote(c)) {
            return '"';
        }
        if (isHyphen(c) || c == 0x2022 || c == 0x2023 || c == 0x203B || c == 0x2043) {
            return '-';
        }
        return c;
    }

    /** Lower case within Latin-1, which is all that the models' words were folded with. */
    static char lower(char c) {
        if (c >= 'A' && c <= 'Z' || c >= 0xC0 && c <= 0xDE && c != 0xD7) {
            return (char) (c + 32);
        }
        return c;
    }

    static char shape(char c) {
        if (isUpper(c)) {
            return 'A';
        }
        if (isLower(c)) {
            return 'a';
        }
        if (isDigit(c)) {
            return '1';
        }
        return isMark(c) ? '.' : 'x';
    }
}
