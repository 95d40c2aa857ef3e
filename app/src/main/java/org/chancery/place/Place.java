package org.chancery.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code, or null where it lies in none or in several (a sea, a disputed border)
 * @param admin name of the first-level division that it lies in, or null
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param geonames GeoNames id, or null
 * @param population inhabitants, 0 where unknown
 */
public record Place(
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String admin,
        double latitude,
        double longitude,
        @Nullable Integer geonames,
        long population) {

    /** From the widest to the narrowest; the order is the precision of an event's place. */
    public enum Kind {
        CONTINENT,
        REGION,
        SEA,
        COUNTRY,
        DIVISION,
        DISTRICT,
        CAPITAL,
        CITY,
        SITE
    }
}
