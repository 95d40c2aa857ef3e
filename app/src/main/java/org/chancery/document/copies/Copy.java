package org.chancery.document.copies;

/**
 * A report that repeats another's text.
 *
 * @param copy id of the repeating report
 * @param original id of the report that has it first: by day of publication, then by id
 */
public record Copy(String copy, String original, CopyKind kind) {}
