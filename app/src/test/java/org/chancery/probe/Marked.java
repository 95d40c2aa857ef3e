package org.chancery.probe;

import org.chancery.text.Span;

/** A text in which one stretch stood in brackets: {@code Peru [recalled] its envoy}; {@code \n} stands for a new line. */
public record Marked(String text, Span span) {

    public static Marked of(String cell) {
        String marked = cell.replace("\\n", "\n");
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no [mark] in: " + cell);
        }
        return new Marked(marked.replace("[", "").replace("]", ""), new Span(start, end));
    }

    public String words() {
        return span.in(text);
    }
}
