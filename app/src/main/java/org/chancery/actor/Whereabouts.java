package org.chancery.actor;

import java.util.Set;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells in which country the places lie that a text names. The layer of places knows more of them than this one. */
@FunctionalInterface
public interface Whereabouts {

    /** Nobody knows any place. */
    Whereabouts UNKNOWN = name -> null;

    /**
     * A place.
     *
     * @param country actor code of the country that it is taken to lie in
     * @param namesakes actor codes of all countries with a place of the name
     * @param great whether a place so great that it is meant even where nobody speaks of its country
     */
    record Spot(String country, Set<String> namesakes, boolean great) {

        public Spot {
            namesakes = Set.copyOf(namesakes);
        }
    }

    /**
     * @param name a stretch of the text that overlaps the name of a place
     * @return the place; null where it is none, stands for a government, or lies in no one country
     */
    @Nullable
    Spot at(Span name);
}
