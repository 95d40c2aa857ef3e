package org.chancery.document;

import org.chancery.text.Span;

/**
 * An agency credited at the end of a paragraph: {@code … the ministry said. — KCNA}.
 *
 * @param text the credited name alone
 * @param paragraph number of the block that it closes, from 0
 * @param span where {@code text} stands in the clean text; it stays there
 */
public record Credit(String text, int paragraph, Span span) {}
