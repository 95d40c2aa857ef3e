package org.chancery.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code rules.txt}.
 *
 * @param line where it stands, from 1
 * @param before context that must stand before it, or null
 * @param after context that must stand behind it, or null
 * @param meaning name of what it means, see {@link Meanings}
 * @param arguments constants of the rule and references to its elements
 */
record Rule(
        int line,
        List<Element> elements,
        @Nullable Context before,
        @Nullable Context after,
        String meaning,
        Map<String, String> arguments) {

    /** Words beside an expression that must or must not stand there. */
    record Context(Element element, boolean wanted) {}

    /** A line {@code example:} or {@code not:}; expression and value are null for a {@code not}. */
    record Example(
            int line,
            String text,
            @Nullable String expression,
            @Nullable String value) {}
}
