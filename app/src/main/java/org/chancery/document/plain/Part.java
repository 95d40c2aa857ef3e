package org.chancery.document.plain;

import org.chancery.text.Span;

/**
 * A line, or a part of a line, of a text as given.
 *
 * @param kind what it is
 * @param span where it stands, without blanks around it
 * @param reason which rule said so, a few words
 */
public record Part(PartKind kind, Span span, String reason) {}
