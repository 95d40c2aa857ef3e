package org.chancery.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What of it is left where only these reports are looked at; empty where they do not differ. */
    Optional<Disagreement> within(Set<String> reports) {
        SortedMap<String, List<MentionRef>> left = new TreeMap<>();
        values.forEach((value, refs) -> {
            List<MentionRef> known = refs.stream()
                    .filter(ref -> reports.contains(ref.document()))
                    .toList();
            if (!known.isEmpty()) {
                left.put(value, known);
            }
        });
        return left.size() < 2 ? Optional.empty() : Optional.of(new Disagreement(field, left, compatible));
    }
}
