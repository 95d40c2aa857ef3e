package org.chancery.actor;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase of a sentence with what it tells.
 *
 * @param phrase where it stands
 * @param chainEnd behind the last token of what hangs on it by {@code of}, {@code for}, {@code at}
 * @param reading what it tells
 * @param role the words of the office, or null
 * @param name the words of a name that no table knows, or null
 * @param usable whether the word that tells is the word that heads the phrase
 */
record ReadPhrase(
        NounPhrase phrase,
        int chainEnd,
        Reading reading,
        @Nullable String role,
        @Nullable String name,
        boolean usable) {

    /** The same with the country that its possessor tells. */
    ReadPhrase withCountry(@Nullable String country) {
        Reading r = reading;
        return new ReadPhrase(
                phrase,
                chainEnd,
                new Reading(
                        r.entry(),
                        country,
                        country,
                        r.sector(),
                        r.noun(),
                        r.roleFrom(),
                        r.roleTo(),
                        r.nameFrom(),
                        r.nameTo(),
                        r.last(),
                        r.past(),
                        r.kind()),
                role,
                name,
                usable);
    }

    boolean isPersonName() {
        return usable
                && (reading.kind() == Reading.Kind.NAME
                        || reading.kind() == Reading.Kind.ENTRY
                                && reading.entry() != null
                                && reading.entry().isPerson());
    }

    boolean isOffice() {
        Noun noun = reading.noun();
        return usable && reading.kind() == Reading.Kind.ROLE && noun != null && noun.isPerson() && !noun.plural();
    }
}
