package org.chancery.mention.relate;

import org.chancery.mention.lexicon.Coding;

/**
 * What a source does to a target.
 *
 * @param rule the entry that decided, or the name of the step that did where no entry could
 * @param confidence from 0 to 1
 */
public record Relation(Coding coding, String rule, double confidence) {}
