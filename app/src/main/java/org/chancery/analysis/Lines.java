package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Cuts a text into stretches that sentences never cross. A blank line ends a paragraph. Within a block of lines a line
 * end counts as a blank where the lines look wrapped, that is, where the next word would not have fitted; otherwise the
 * next line stands on its own. A short stretch without a final stop on lines of its own is a heading.
 */
final class Lines {

    private static final int LONGEST_HEADING = 180;
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 140;

    /** A stretch of text and what it is. */
    record Stretch(Span span, int paragraph, Sentence.Kind kind) {}

    private final char[] text;
    private final List<Stretch> stretches = new ArrayList<>();
    private int paragraph;

    private Lines(char[] text) {
        this.text = text;
    }

    static List<Stretch> of(char[] text) {
        Lines lines = new Lines(text);
        lines.cut();
        return lines.stretches;
    }

    private void cut() {
        List<Span> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                Span line = trimmed(start, i);
                if (line.length() > 0) {
                    block.add(line);
                } else if (!isInsideLineEnd(i)) {
                    flush(block);
                }
                start = i + 1;
            }
        }
        flush(block);
    }

    /** Whether the empty "line" that ends at {@code i} is only the second half of a two-character line end. */
    private boolean isInsideLineEnd(int i) {
        return i > 0 && i < text.length && text[i] == '\n' && text[i - 1] == '\r';
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text[from])) {
            from++;
        }
        while (to > from && Characters.isBlank(text[to - 1])) {
            to--;
        }
        return new Span(from, to);
    }

    private void flush(List<Span> block) {
        if (block.isEmpty()) {
            return;
        }
        int width = 0;
        for (Span line : block) {
            width = Math.max(width, line.length());
        }
        int first = 0;
        for (int i = 0; i < block.size(); i++) {
            if (i + 1 == block.size() || !isWrapped(block.get(i), block.get(i + 1), width)) {
                add(new Span(block.get(first).start(), block.get(i).end()), i > first);
                first = i + 1;
            }
        }
        block.clear();
    }

    private boolean isWrapped(Span line, Span next, int width) {
        boolean stopped = endsInStop(line.end());
        char opening = text[next.start()];
        if (Characters.isLower(opening) && !stopped) {
            return true;
        }
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Characters.isBlank(text[word])) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width;
    }

    private void add(Span span, boolean severalLines) {
        boolean heading = !severalLines && span.length() <= LONGEST_HEADING && !endsInStop(span.end());
        stretches.add(new Stretch(span, paragraph++, heading ? Sentence.Kind.HEADING : Sentence.Kind.BODY));
    }

    /** Whether the text before {@code end} closes a sentence or clearly goes on ({@code :}, {@code ,}, a dash). */
    private boolean endsInStop(int end) {
        int at = end - 1;
        while (at > 0 && Characters.isCloser(text[at])) {
            at--;
        }
        char c = text[at];
        return Characters.isFinal(c) || c == ':' || c == ',' || c == ';' || c == 0x2026 || Characters.isDash(c);
    }
}
