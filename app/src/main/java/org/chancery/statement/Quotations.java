package org.chancery.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text in double quotation marks, marks included, in text order. Marks may be curly, straight,
 * doubled apostrophes or guillemets. A mark that is never closed reaches to the end of its paragraph, and only where
 * the next paragraph opens with a mark again.
 */
final class Quotations {

    /**
     * @param continues whether it goes on in the next paragraph
     */
    record Quotation(Span span, int words, boolean continues) {

        /** Long enough to be somebody's words and not a scare quote. */
        boolean sentential() {
            return words >= 4;
        }
    }

    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    static Quotations of(String text) {
        List<Quotation> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            paragraph(text, start, end, found);
            start = end + 1;
        }
        return new Quotations(found);
    }

    List<Quotation> all() {
        return all;
    }

    /** The quotation that holds an offset, or null. */
    @Nullable
    Quotation at(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = all.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return all.get(middle);
            }
        }
        return null;
    }

    /** Index of the first quotation that starts at or behind an offset. */
    int from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void paragraph(String text, int start, int end, List<Quotation> found) {
        int open = -1;
        for (int i = start; i < end; i++) {
            int length = mark(text, i, end);
            if (length == 0) {
                continue;
            }
            char c = text.charAt(i);
            if (open < 0) {
                if (c != '\u201d' && c != '\u00bb' && opens(text, i, length, start, end)) {
                    open = i;
                }
            } else if (c == '\u201c' && text.charAt(open) == '\u201c') {
                open = i;
            } else if (c != '\u201c' && c != '\u00ab') {
                found.add(new Quotation(new Span(open, i + length), words(text, open, i), false));
                open = -1;
            }
            i += length - 1;
        }
        if (open >= 0 && nextOpens(text, end)) {
            found.add(new Quotation(new Span(open, end), words(text, open, end), true));
        }
    }

    /** Length of the quotation mark at {@code i}, 0 where there is none. */
    private static int mark(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb' || c == '\u201e') {
            return 1;
        }
        if (i + 1 < end && (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && text.charAt(i + 1) == c) {
            return 2;
        }
        return 0;
    }

    /** A straight mark opens where a word follows it; behind a digit it means inches. */
    private static boolean opens(String text, int i, int length, int start, int end) {
        if (i + length >= end || Character.isWhitespace(text.charAt(i + length))) {
            return false;
        }
        return i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean nextOpens(String text, int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && mark(text, i, text.length()) > 0 && text.charAt(i) != '\u201d';
    }

    private static int words(String text, int start, int end) {
        int count = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || inside && text.charAt(i) == '\'';
            if (letter && !inside) {
                count++;
            }
            inside = letter;
        }
        return count;
    }
}
