package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report's text cut where sentences that bear events begin and end, so that a page can mark them without ever
 * printing markup from the text.
 *
 * @param paragraphs paragraphs in order
 */
public record MarkedText(List<Paragraph> paragraphs) {

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph: its whole text, and the same in pieces. */
    public record Paragraph(String text, List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A run of text.
     *
     * @param marks numbers of the marks that hold it; empty for plain text
     * @param chosen whether it belongs to the mark that was asked for
     */
    public record Piece(String text, List<Integer> marks, boolean chosen) {}

    /**
     * @param marks the spans to mark; a mark's number is its place in this list
     * @param chosen the span that was asked for, or null
     */
    static MarkedText of(String text, List<Span> marks, @Nullable Span chosen) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                Span span = new Span(start, end);
                paragraphs.add(new Paragraph(span.in(text), pieces(text, span, marks, chosen)));
            }
            start = end + 2;
        }
        return new MarkedText(paragraphs);
    }

    private static List<Piece> pieces(String text, Span paragraph, List<Span> marks, @Nullable Span chosen) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Span mark : marks) {
            if (mark.overlaps(paragraph)) {
                cuts.add(Math.max(mark.start(), paragraph.start()));
                cuts.add(Math.min(mark.end(), paragraph.end()));
            }
        }
        if (chosen != null && chosen.overlaps(paragraph)) {
            cuts.add(Math.max(chosen.start(), paragraph.start()));
            cuts.add(Math.min(chosen.end(), paragraph.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (Integer cut : cuts) {
            if (from != null) {
                Span piece = new Span(from, cut);
                List<Integer> held = new ArrayList<>();
                for (int i = 0; i < marks.size(); i++) {
                    if (marks.get(i).contains(piece)) {
                        held.add(i);
                    }
                }
                pieces.add(new Piece(piece.in(text), held, chosen != null && chosen.contains(piece)));
            }
            from = cut;
        }
        return pieces;
    }
}
