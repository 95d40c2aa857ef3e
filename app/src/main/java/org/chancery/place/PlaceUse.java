package org.chancery.place;

import java.util.Locale;

/** What a place name stands for. */
public enum PlaceUse {
    /** The place: {@code in Moscow}. */
    LITERAL,
    /** Its government or people: {@code Moscow said}. */
    METONYMIC,
    /** An adjective or noun of origin: {@code Russian}. */
    DEMONYM;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
