package org.chancery.mention.lexicon;

import java.util.List;

/**
 * A demand on what stands in a slot of the trigger.
 *
 * @param slots {@code subj}, {@code obj}, {@code comp}, {@code pred}, or prepositions; one of them must satisfy
 * @param negated whether none of {@code values} may hold
 * @param values one of them must hold
 */
public record Condition(List<String> slots, boolean negated, List<Value> values) {

    public Condition {
        slots = List.copyOf(slots);
        values = List.copyOf(values);
    }

    boolean asks(Value.Kind kind) {
        return values.stream().anyMatch(value -> value.kind() == kind);
    }
}
