package org.chancery.record;

import org.jspecify.annotations.Nullable;

/** Where something took place; coordinates in degrees, WGS 84. */
public record StoredPlace(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
