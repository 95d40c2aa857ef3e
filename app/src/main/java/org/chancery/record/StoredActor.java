package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** From the first five columns of a row: id, name, country, sector, code. */
    static StoredActor of(ResultSet row) throws SQLException {
        return new StoredActor(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), null, row.getString(5));
    }

    /** Country, else code, else {@code ---}: what a narrow column shows. */
    public String shortCode() {
        return country != null ? country : code != null ? code : "---";
    }
}
