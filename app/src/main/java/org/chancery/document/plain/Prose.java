package org.chancery.document.plain;

/** Tells running text from headlines, buttons and lists. */
public final class Prose {

    private static final String ENDS = ".!?…。！？؟।։።:;；：";
    private static final String CLOSERS = "”\"’')]»›】」』“*";
    private static final int LONG = 26;

    /** Where the blocks of East Asian writing begin; kana are from U+3040 to U+30FF. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    private Prose() {}

    /** Whether a line reads as running text: it ends like a sentence, or is too long for anything else. */
    public static boolean is(String line) {
        String text = withoutCredit(line);
        int words = words(text);
        if (words >= LONG) {
            return true;
        }
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (ENDS.indexOf(last) < 0 || words < 2 && !ideographic(text)) {
            return false;
        }
        if (last == '?' || last == '？' || last == '؟') {
            return words > 14 || text.startsWith("“") || text.startsWith("\"");
        }
        if (last == ':' || last == '：') {
            return words >= 6;
        }
        if (last == '!' || last == '…') {
            return words >= 5;
        }
        return true;
    }

    /** How many words a line has; three ideographs count as two words. */
    public static int words(String line) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= FIRST_IDEOGRAPH && (Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30ff')) {
                ideographs++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inside) {
                    words++;
                }
                inside = true;
            } else if (c != '\'' && c != '’' && c != '-' && c != '.' && c != ',') {
                inside = false;
            } else if (i + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                inside = false;
            }
        }
        return words + ideographs * 2 / 3;
    }

    /** The line without an agency credited at its end. */
    static String withoutCredit(String line) {
        int dash = Math.max(line.lastIndexOf(" — "), Math.max(line.lastIndexOf(" – "), line.lastIndexOf(" -- ")));
        return dash > 0 && line.length() - dash < 50 && isEnd(line, dash)
                ? line.substring(0, dash).stripTrailing()
                : line;
    }

    private static boolean isEnd(String line, int at) {
        int end = at;
        while (end > 0 && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }

    private static boolean ideographic(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
