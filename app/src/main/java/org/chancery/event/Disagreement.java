package org.chancery.event;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A field on which the mentions of one event differ.
 *
 * @param field {@code date}, {@code place}, {@code source}, {@code target}, {@code happened}, {@code type}, or
 *     {@code number of UNIT}
 * @param values what is said, ascending, each with the mentions that say it; at least two
 * @param compatible whether all values can be true at once ({@code at least five} and {@code six})
 */
public record Disagreement(String field, SortedMap<String, List<MentionRef>> values, boolean compatible) {

    public Disagreement {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
