package org.chancery.record;

import java.util.Locale;
import org.chancery.actor.Actor;
import org.chancery.event.ContentId;
import org.jspecify.annotations.Nullable;

/** Who is the same actor across reports: the same Wikidata id, else the same name in the same country. */
final class ActorIds {

    private ActorIds() {}

    /** {@code a_} and sixteen hexadecimal digits. */
    static String of(Actor actor) {
        return of(actor.name(), actor.country(), actor.wikidata());
    }

    static String of(String name, @Nullable String country, @Nullable String wikidata) {
        return wikidata != null
                ? ContentId.of("a_", wikidata)
                : ContentId.of("a_", name.toLowerCase(Locale.ROOT), String.valueOf(country));
    }

    /** A row of the table {@code actor}. */
    static @Nullable Object[] row(Actor actor) {
        return new @Nullable Object[] {
            of(actor), actor.name(), actor.country(), actor.sector(), actor.code(), actor.wikidata()
        };
    }
}
