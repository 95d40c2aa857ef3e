package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/** Finds agencies credited at paragraph ends: {@code … the ministry said. — KCNA}, {@code … said. (KCNA)}. */
final class Credits {

    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 6;
    private static final String DASHES = "—–-―";
    private static final String ENDS = ".!?…”\"’')。";

    private Credits() {}

    static List<Credit> in(String text, List<Block> blocks) {
        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Span span = credit(text, blocks.get(i).span());
            if (span != null) {
                credits.add(new Credit(span.in(text), i, span));
            }
        }
        return credits;
    }

    private static @org.jspecify.annotations.Nullable Span credit(String text, Span block) {
        int end = block.end();
        while (end > block.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end - block.start() < 20) {
            return null;
        }
        if (text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            return open > block.start() && endsSentence(text, block.start(), open) && isName(text, open + 1, end - 1)
                    ? new Span(open + 1, end - 1)
                    : null;
        }
        int from = Math.max(block.start() + 10, end - LONGEST);
        for (int i = end - 2; i > from; i--) {
            if (DASHES.indexOf(text.charAt(i)) < 0 || text.charAt(i + 1) != ' ') {
                continue;
            }
            int dash = i;
            while (dash > from && DASHES.indexOf(text.charAt(dash - 1)) >= 0) {
                dash--;
            }
            if (text.charAt(dash - 1) == ' ' && endsSentence(text, block.start(), dash) && isName(text, i + 2, end)) {
                return new Span(i + 2, end);
            }
        }
        return null;
    }

    private static boolean endsSentence(String text, int start, int at) {
        int i = at;
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i > start && ENDS.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Short, no sentence of its own. */
    private static boolean isName(String text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST) {
            return false;
        }
        int words = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (c == '.' && i == end - 1 || "!?;:\"“”".indexOf(c) >= 0) {
                return false;
            }
        }
        return words <= MOST_WORDS && Character.isLetter(text.charAt(start));
    }
}
