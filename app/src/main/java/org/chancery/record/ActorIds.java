package org.chancery.record;

import java.util.Locale;
import org.chancery.actor.Actor;
import org.chancery.actor.PersonKey;
import org.chancery.event.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * Who is the same actor across reports: the same Wikidata id, else the same name in the same country; of a person's full
 * name any spelling.
 */
final class ActorIds {

    private ActorIds() {}

    /** {@code a_} and sixteen hexadecimal digits. */
    static String of(Actor actor) {
        return of(actor.name(), actor.country(), actor.wikidata());
    }

    static String of(String name, @Nullable String country, @Nullable String wikidata) {
        String key = wikidata == null ? PersonKey.of(name) : null;
        return key == null ? ofLetters(name, country, wikidata) : ContentId.of("a_", key, String.valueOf(country));
    }

    /** As up to the third version of the tables: a name's letters count as they stand. */
    static String ofLetters(String name, @Nullable String country, @Nullable String wikidata) {
        return wikidata != null
                ? ContentId.of("a_", wikidata)
                : ContentId.of("a_", name.toLowerCase(Locale.ROOT), String.valueOf(country));
    }

    /** What the table {@code actor_mention} keeps beside the id: how a person outside the register is spelt, else null. */
    static @Nullable String spelling(Actor actor) {
        return actor.wikidata() == null && PersonKey.of(actor.name()) != null ? actor.name() : null;
    }

    /** A row of the table {@code actor}. */
    static @Nullable Object[] row(Actor actor) {
        return new @Nullable Object[] {
            of(actor), actor.name(), actor.country(), actor.sector(), actor.code(), actor.wikidata()
        };
    }
}
