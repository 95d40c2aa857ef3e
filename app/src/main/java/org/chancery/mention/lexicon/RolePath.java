package org.chancery.mention.lexicon;

import java.util.List;

/**
 * Where an argument stands, as alternatives in order of preference; each is a way of steps from the trigger
 * ({@code obj}, {@code with}, {@code obj.of}).
 */
public record RolePath(List<List<String>> alternatives) {

    public RolePath {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** The ways that do not lead into the complement. */
    public RolePath besideClause() {
        return new RolePath(alternatives.stream()
                .filter(way -> !way.get(0).equals("comp") && !way.get(0).equals("clause"))
                .toList());
    }

    static RolePath of(String spec) {
        if (spec.equals("-")) {
            return new RolePath(List.of());
        }
        return new RolePath(List.of(spec.split("\\|")).stream()
                .map(way -> List.of(way.split("\\.")))
                .toList());
    }
}
