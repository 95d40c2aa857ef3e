package org.chancery.time;

import java.util.Map;

/**
 * One word, figure or mark as the rules see it.
 *
 * @param lower lower case, with dashes as {@code -} and curly apostrophes straightened
 * @param classes bits of {@link WordClass}
 * @param values a class's value for this word
 * @param spaced whether white space stands before it
 * @param opens whether a paragraph starts here; no expression runs over such a place
 */
record Word(
        int start, int end, String lower, long classes, Map<WordClass, String> values, boolean spaced, boolean opens) {

    boolean is(WordClass kind) {
        return (classes & kind.bit()) != 0;
    }

    String value(WordClass kind) {
        return values.getOrDefault(kind, "");
    }
}
