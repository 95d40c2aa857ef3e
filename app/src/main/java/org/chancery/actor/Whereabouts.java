package org.chancery.actor;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells in which country the places lie that a text names. The layer of places knows more of them than this one. */
@FunctionalInterface
public interface Whereabouts {

    /** Nobody knows any place. */
    Whereabouts UNKNOWN = name -> null;

    /**
     * @param name a stretch of the text that overlaps the name of a place
     * @return the actor code of the country that the place lies in; null where it is no place, stands for a government, or
     *     could lie anywhere
     */
    @Nullable
    String country(Span name);
}
