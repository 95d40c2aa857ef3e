package org.chancery.document;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a report's clean text.
 *
 * @param kind what it is
 * @param span where it stands in the clean text
 * @param raw where it stands in the raw text, of the same length; null for markup, which has no such map
 */
public record Block(Kind kind, Span span, @Nullable Span raw) {

    /** What a paragraph is. */
    public enum Kind {
        PARAGRAPH,
        /** A sub-heading of the article, on a line of its own. */
        HEADING,
        LIST_ITEM,
        QUOTE,
        TABLE_ROW
    }
}
