package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * An actor as the record has it; unknown fields are null.
 *
 * @param id {@code a_…}
 * @param name fullest name known
 * @param role office as read in the mention or event at hand
 * @param code CAMEO actor code
 */
public record StoredActor(
        String id,
        String name,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String role,
        @Nullable String code) {

    /** Country, else code, else {@code ---}: what a narrow column shows. */
    public String shortCode() {
        return country != null ? country : code != null ? code : "---";
    }
}
