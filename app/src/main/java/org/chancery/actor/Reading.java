package org.chancery.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase tells of its actor. Word positions count in the words that the phrase was cut from; -1 where absent.
 *
 * @param entry the line of the register that it names, or null
 * @param country country code as PLOVER has it, or null
 * @param countryRow code of the line in the table of countries, or null; differs for partly recognised entities
 * @param sector PLOVER sector, or null
 * @param noun the noun that heads it, or null
 * @param roleFrom first word of the office
 * @param roleTo behind its last word
 * @param nameFrom first word of a name that no table knows
 * @param nameTo behind its last word
 * @param last last word of the piece that heads the phrase: the name, the noun, the country
 * @param past whether the office is said to be a former one
 * @param kind what sort of phrase it is
 */
record Reading(
        @Nullable RegisterEntry entry,
        @Nullable String country,
        @Nullable String countryRow,
        @Nullable String sector,
        @Nullable Noun noun,
        int roleFrom,
        int roleTo,
        int nameFrom,
        int nameTo,
        int last,
        boolean past,
        Kind kind) {

    enum Kind {
        /** Names nobody that is known. */
        NOTHING,
        /** A state by its name, or a demonym alone. */
        COUNTRY,
        /** A capital or seat of power that stands for a government. */
        METONYM,
        /** A person or body of the register. */
        ENTRY,
        /** A name that no table knows, with or without an office. */
        NAME,
        /** An office, body or people without a name. */
        ROLE,
        /** A province or city. */
        LOCALITY
    }
}
