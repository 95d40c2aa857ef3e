package org.chancery.analysis;

/**
 * Makes the characters of a text plain, one for one, so that offsets stay: curly quotes and primes become straight
 * ones, odd blanks and invisible marks a blank. Line ends stay as they are.
 */
final class Normalizer {

    private Normalizer() {}

    static char[] normalize(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x7F) {
                chars[i] = plain(c);
            }
        }
        return chars;
    }

    private static char plain(char c) {
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (Characters.isBlank(c)) {
            return ' ';
        }
        if (Characters.isSingleQuote(c) || c == 0x2032 || c == 0xB4 || c == 0x2BC || c == 0xFF07) {
            return '\'';
        }
        if (Characters.isDoubleQuote(c) || c == 0x2033 || c == 0xFF02) {
            return '"';
        }
        return c;
    }
}
