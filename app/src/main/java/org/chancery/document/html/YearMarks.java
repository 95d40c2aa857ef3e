package org.chancery.document.html;

/** Tells quickly whether a line may hold a day with its year, so that the others are not searched. */
final class YearMarks {

    private static final int SHORT = 40;

    private YearMarks() {}

    /** Whether {@code text} has four digits of a year, a short date of two-digit parts, or digits of another script. */
    static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f' && (Character.isDigit(c) || c == '年')) {
                return true;
            }
            if (c >= '1' && c <= '2' && isDigits(text, i + 1, 3)) {
                return true;
            }
            if ((c == '.' || c == '/') && text.length() < SHORT && isShort(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mark at {@code i} is the second of {@code 6.11.23}. */
    private static boolean isShort(String text, int i) {
        if (!isDigits(text, i + 1, 2) || isDigits(text, i + 3, 1)) {
            return false;
        }
        int at = i - 1;
        while (at >= 0 && i - at <= 2 && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at > 0
                && at < i - 1
                && (text.charAt(at) == '.' || text.charAt(at) == '/')
                && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isDigits(String text, int from, int count) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
