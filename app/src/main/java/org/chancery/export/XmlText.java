package org.chancery.export;

import org.jspecify.annotations.Nullable;

/** Text that XML 1.0 may hold: what it forbids (NULs, halves of pairs, most control signs) becomes U+FFFD. */
public final class XmlText {

    private XmlText() {}

    /** The text itself where nothing is forbidden; empty for null. */
    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                if (safe == null) {
                    safe = new StringBuilder(text);
                }
                safe.setCharAt(i, '\uFFFD');
            } else if (c > 0xFFFF) {
                i++;
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
