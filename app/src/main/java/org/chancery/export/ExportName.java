package org.chancery.export;

import java.util.Map;

/**
 * File names that say what was asked: {@code chancery-events_dyad-RUS-PRK_since-2024.csv}. Nothing but letters, digits,
 * {@code . _ -} of ASCII gets into one, so that it is safe in a header, in a folder and in a shell.
 */
public final class ExportName {

    private static final int LONGEST = 120;

    private ExportName() {}

    /**
     * @param what what the rows are
     * @param query names and values of the question; in the order of names
     * @param extension without its dot
     */
    public static String of(String what, Map<String, String> query, String extension) {
        StringBuilder name = new StringBuilder("chancery-").append(clean(what));
        query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> name.append('_')
                        .append(clean(each.getKey()))
                        .append('-')
                        .append(clean(each.getValue())));
        if (name.length() > LONGEST) {
            String mark = Integer.toHexString(name.toString().hashCode());
            name.setLength(LONGEST - mark.length() - 1);
            name.append('-').append(mark);
        }
        return name.append('.').append(clean(extension)).toString();
    }

    /** Runs of other signs become one hyphen; no dot leads and none follows a dot. */
    private static String clean(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            boolean dot = c == '.' && !safe.isEmpty() && safe.charAt(safe.length() - 1) != '.';
            if (plain || dot) {
                safe.append(c);
            } else if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        }
        while (!safe.isEmpty() && "-.".indexOf(safe.charAt(safe.length() - 1)) >= 0) {
            safe.setLength(safe.length() - 1);
        }
        return safe.toString();
    }
}
