package org.chancery.event;

import org.jspecify.annotations.Nullable;

/**
 * Where an event took place.
 *
 * @param name usual English name of the place
 * @param country ISO 3166-1 alpha-3, or null
 * @param countryOnly whether nothing narrower than the country is known
 */
public record Spot(String name, @Nullable String country, boolean countryOnly) {}
