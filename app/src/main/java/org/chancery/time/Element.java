package org.chancery.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One element of a rule's pattern.
 *
 * @param name what its match is known by in the rule
 * @param words lower-case words that it takes; classes and words may be mixed
 * @param classes bits of the classes that it takes
 * @param group the group of rules that it takes, or null
 * @param optional whether it may be left out
 * @param adjacent whether no white space may stand before it
 */
record Element(
        String name,
        Set<String> words,
        long classes,
        @Nullable Group group,
        boolean optional,
        boolean adjacent) {

    boolean takes(Word word) {
        return (classes & word.classes()) != 0 || words.contains(word.lower());
    }
}
