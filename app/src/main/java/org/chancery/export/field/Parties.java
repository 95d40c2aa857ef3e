package org.chancery.export.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The two parties that a dyadic format can hold: the first source and the first target; in a reciprocal event, which
 * has no target, the first two sources.
 */
record Parties(@Nullable StoredActor first, @Nullable StoredActor second) {

    static Parties of(StoredEvent event) {
        List<StoredActor> all = new ArrayList<>(event.source());
        StoredActor first = all.isEmpty() ? null : all.get(0);
        if (!event.target().isEmpty()) {
            return new Parties(first, event.target().get(0));
        }
        return new Parties(first, all.size() > 1 ? all.get(1) : null);
    }

    /** A field of an actor, or empty. */
    static String cell(@Nullable StoredActor actor, Function<StoredActor, @Nullable String> field) {
        return actor == null ? "" : Objects.requireNonNullElse(field.apply(actor), "");
    }
}
