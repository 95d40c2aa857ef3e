package org.chancery.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who: a person, body, state or group, as far as it is known. Every unknown field is null.
 *
 * @param name the fullest name known ({@code Kim Jong Un}, {@code Ministry of Foreign Affairs of Iran}, {@code Russia})
 * @param country ISO 3166-1 alpha-3, or PLOVER's code for international actors ({@code IGO}, {@code UNO}, …)
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, …)
 * @param role the office as read ({@code Deputy Minister of Forestry})
 * @param code CAMEO actor code ({@code PRKGOV})
 * @param wikidata Wikidata id where the register has one
 * @param confidence from 0 to 1
 */
public record Actor(
        String name,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String role,
        @Nullable String code,
        @Nullable String wikidata,
        double confidence) {

    /** The same actor, whom what stands around makes one of a country; no surer than {@code atMost}. */
    public Actor of(String newCountry, double atMost) {
        return new Actor(
                name,
                newCountry,
                sector,
                role,
                sector == null ? newCountry : newCountry + sector,
                wikidata,
                Math.min(atMost, confidence));
    }
}
