package org.chancery.source.format;

/** The name of the first element of a document. */
final class XmlRoot {

    private XmlRoot() {}

    /** In lower case; empty if there is none. */
    static String of(String start) {
        int i = 0;
        while (i < start.length()) {
            int open = start.indexOf('<', i);
            if (open < 0 || open + 1 >= start.length()) {
                return "";
            }
            char c = start.charAt(open + 1);
            if (c == '?' || c == '!') {
                boolean comment = start.startsWith("<!--", open);
                int close = start.indexOf(comment ? "-->" : ">", open);
                if (close < 0) {
                    return "";
                }
                i = close + 1;
                continue;
            }
            int end = open + 1;
            while (end < start.length()
                    && (Character.isLetterOrDigit(start.charAt(end)) || ":_-.".indexOf(start.charAt(end)) >= 0)) {
                end++;
            }
            return start.substring(open + 1, end).toLowerCase(java.util.Locale.ROOT);
        }
        return "";
    }
}
