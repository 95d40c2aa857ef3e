package org.chancery.analysis;

/**
 * How a word is spelt, as a set of bits. The names that the model knows the bits by are numbers; they stand here in the
 * order in which their weights are added.
 */
final class Spelling {

    static final String[] NAMES = {"0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9"};

    private static final int LINK = 1;
    private static final int ALL_UPPER = 1 << 1;
    private static final int ALL_LOWER = 1 << 2;
    private static final int ALL_DIGIT = 1 << 3;
    private static final int ALL_MARK = 1 << 4;
    private static final int ALL_DIGIT_OR_MARK = 1 << 5;
    private static final int NO_LOWER = 1 << 6;
    /** Only where the word does not open its sentence. */
    static final int FIRST_UPPER = 1 << 7;

    private static final int ONE_UPPER = 1 << 8;
    private static final int MORE_UPPER = 1 << 9;
    private static final int HAS_DIGIT = 1 << 10;
    private static final int HAS_PERIOD = 1 << 11;
    private static final int HAS_HYPHEN = 1 << 12;
    private static final int HAS_OTHER_MARK = 1 << 13;

    private Spelling() {}

    static int of(WordForm form) {
        if (form.isLink()) {
            return LINK;
        }
        int upper = 0;
        int lower = 0;
        int digit = 0;
        int mark = 0;
        boolean period = false;
        boolean hyphen = false;
        int size = form.length;
        for (int i = 0; i < size; i++) {
            char c = form.simple[i];
            if (Characters.isUpper(c)) {
                upper++;
            } else if (Characters.isLower(c)) {
                lower++;
            } else if (Characters.isDigit(c)) {
                digit++;
            } else if (Characters.isMark(c)) {
                mark++;
                period |= c == '.';
                hyphen |= c == '-';
            }
        }
        int bits = whole(size, upper, lower, digit, mark);
        if (upper < size) {
            boolean first = Characters.isUpper(form.simple[0]);
            int inner = first ? upper - 1 : upper;
            bits |= first ? FIRST_UPPER : 0;
            bits |= inner == 1 ? ONE_UPPER : inner > 1 ? MORE_UPPER : 0;
        }
        bits |= digit > 0 && digit < size ? HAS_DIGIT : 0;
        bits |= period ? HAS_PERIOD : 0;
        bits |= hyphen ? HAS_HYPHEN : 0;
        bits |= mark > 0 && mark < size && !period && !hyphen ? HAS_OTHER_MARK : 0;
        return bits;
    }

    private static int whole(int size, int upper, int lower, int digit, int mark) {
        if (upper == size) {
            return ALL_UPPER;
        }
        if (lower == size) {
            return ALL_LOWER;
        }
        if (digit == size) {
            return ALL_DIGIT;
        }
        if (mark == size) {
            return ALL_MARK;
        }
        if (digit + mark == size) {
            return ALL_DIGIT_OR_MARK;
        }
        return lower == 0 ? NO_LOWER : 0;
    }
}
