package org.chancery.ontology;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A state, a dependent territory, a partly recognised entity, a well-known part of a state, or a former state.
 *
 * @param code ISO 3166-1 alpha-3; from the user-assigned range XAA to XZZ where ISO has none
 * @param alpha2 ISO 3166-1 alpha-2, or null
 * @param fips FIPS 10-4, or null
 * @param cow number of the Correlates of War project, or null
 * @param region continent/region
 * @param holder alpha-3 of the state that holds, claims or succeeded it, or null
 * @param name usual English name
 * @param formal formal name, the usual one where it has no other
 * @param names all its names, adjectives, capitals and metonyms
 * @param capitals seats of government, first the one that stands for it
 */
public record Country(
        String code,
        @Nullable String alpha2,
        @Nullable String fips,
        @Nullable Integer cow,
        String region,
        Kind kind,
        @Nullable String holder,
        String name,
        String formal,
        List<CountryName> names,
        List<Capital> capitals) {

    public Country {
        names = List.copyOf(names);
        capitals = List.copyOf(capitals);
    }

    public enum Kind {
        STATE,
        TERRITORY,
        /** Partly recognised. */
        PARTIAL,
        PART,
        FORMER;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A seat of government; degrees north and east, WGS 84. */
    public record Capital(String name, double latitude, double longitude) {}

    /** Whether the code is of our own making, because ISO has none. */
    public boolean hasOwnIsoCode() {
        return alpha2 != null;
    }

    /**
     * The code that stands in the country field of an actor: its own, or that of the state that claims it where it has
     * none in ISO (the sector then carries {@code PRE}).
     */
    public String actorCode() {
        return hasOwnIsoCode() || holder == null ? code : holder;
    }

    /** Whether PLOVER marks its actors as those of a partly recognised entity. */
    public boolean isPartlyRecognised() {
        return kind == Kind.PARTIAL && !hasOwnIsoCode();
    }
}
