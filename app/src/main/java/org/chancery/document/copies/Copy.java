package org.chancery.document.copies;

import java.io.Serializable;

/**
 * A report that repeats another's text.
 *
 * @param copy id of the repeating report
 * @param original id of the report that has it first: by day, then by id
 * @param share how much of the shorter text the longer one holds, from 0 to 1
 */
public record Copy(String copy, String original, CopyKind kind, double share) implements Serializable {}
