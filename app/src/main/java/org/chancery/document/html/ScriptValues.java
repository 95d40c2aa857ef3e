package org.chancery.document.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quoted values in the code of a page: {@code "pubDate": "2024-03-18"}, {@code pubDate = '2024-03-18'}. */
final class ScriptValues {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;

    private ScriptValues() {}

    /** The first value of any of {@code names}, folded, that is 8 to 40 characters long; null if there is none. */
    static @Nullable String first(String code, Set<String> names) {
        for (int i = 1; i < code.length() - SHORTEST; i++) {
            char c = code.charAt(i);
            if (c == ':' || c == '=') {
                String value = value(code, i + 1);
                if (value != null && names.contains(name(code, i))) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String value(String code, int from) {
        int start = from;
        while (start < code.length() && Character.isWhitespace(code.charAt(start))) {
            start++;
        }
        if (start >= code.length() || code.charAt(start) != '"' && code.charAt(start) != '\'') {
            return null;
        }
        int end = start + 1;
        while (end < code.length()
                && end - start <= LONGEST + 1
                && code.charAt(end) != '"'
                && code.charAt(end) != '\'') {
            end++;
        }
        int length = end - start - 1;
        return end < code.length() && length >= SHORTEST && length <= LONGEST ? code.substring(start + 1, end) : null;
    }

    /** The name before a colon or an equals sign, folded. */
    private static String name(String code, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(code.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && (code.charAt(end - 1) == '"' || code.charAt(end - 1) == '\'')) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(code.charAt(start - 1)) || code.charAt(start - 1) == '_')) {
            start--;
        }
        return TagNames.fold(code.substring(start, end));
    }
}
