package org.chancery.document;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something of the raw report that is not the article.
 *
 * @param text what was cut, one line or block
 * @param reason why, a few words
 * @param raw where it stood in the raw text; null for markup
 */
public record Dropped(String text, String reason, @Nullable Span raw) {}
