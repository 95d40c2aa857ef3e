package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts a clean text together, paragraph by paragraph, and keeps where each one came from. */
public final class ReportText {

    private static final String GAP = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Adds a paragraph. Line breaks and control characters in it become blanks one for one, so that a position in it
     * stays the same distance from its start.
     */
    public void add(Block.Kind kind, String paragraph, @Nullable Span raw) {
        if (text.length() > 0) {
            text.append(GAP);
        }
        int start = text.length();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            text.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isBidiControl(c) ? ' ' : c);
        }
        blocks.add(new Block(kind, new Span(start, text.length()), raw));
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Controls that make text look other than it reads. */
    private static boolean isBidiControl(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff';
    }
}
