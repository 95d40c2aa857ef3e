package org.chancery.actor;

import java.util.HashSet;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * {@code Oman summoned the ambassador of Yemen. The ambassador, Said Amri, expressed regret}: whoever is named with an office
 * and without a country holds the one that was told of before without a name.
 */
final class OfficeBefore {

    /** Sentences within which the holder was told of. */
    private static final int REACH = 4;

    private OfficeBefore() {}

    static void settle(Discourse discourse) {
        for (Entity person : discourse.entities) {
            boolean open = person.kind == Entity.Kind.PERSON
                    && person.named
                    && person.entry == null
                    && person.country == null
                    && person.owner == null
                    && !person.office.isEmpty();
            String country = open ? ofHolder(person, discourse) : null;
            if (country != null) {
                person.country = country;
                person.confidence = Math.min(person.confidence, 0.6);
            }
        }
    }

    /** The country of the unnamed holders of a person's office told of shortly before; null where none or two are. */
    private static @Nullable String ofHolder(Entity person, Discourse discourse) {
        Set<String> countries = new HashSet<>();
        Occurrence first = null;
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.entities().size() == 1 && occurrence.first() == person) {
                first = occurrence;
                break;
            }
        }
        for (Occurrence occurrence : discourse.occurrences) {
            if (first == null || occurrence == first) {
                break;
            }
            Entity holder = occurrence.first();
            if (occurrence.sentence() >= first.sentence() - REACH
                    && occurrence.entities().size() == 1
                    && holder.kind == Entity.Kind.PERSON
                    && !holder.named
                    && holder.country != null
                    && holder.office.equals(person.office)) {
                countries.add(holder.country);
            }
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }
}
