package org.chancery.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many events are told of which place. Nothing here reads the text of a report. */
public final class Places {

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /**
     * A place and its events.
     *
     * @param happened of them, how many are counted as having taken place
     * @param cooperation of those, verbal and material
     * @param conflict of those, verbal and material
     */
    public record Count(StoredPlace place, long events, long happened, long cooperation, long conflict) {}

    /** Places by number of events, then by name; with the limit of the filter, so many places. */
    public List<Count> counts(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        String happened = "c.state IN ('under way', 'occurred', 'assessed')";
        return sql.list(
                "SELECT c.place, c.place_country, c.latitude, c.longitude, count(*), count(*) FILTER (" + happened
                        + "), count(*) FILTER (" + happened + " AND c.quad <= 2), count(*) FILTER (" + happened
                        + " AND c.quad > 2) FROM " + filter.from() + " WHERE c.place IS NOT NULL AND " + where
                        + " GROUP BY ALL ORDER BY 5 DESC, 1, 2"
                        + (filter.limit() > 0 ? " LIMIT " + filter.limit() : ""),
                row -> new Count(
                        new StoredPlace(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, Double.class),
                                row.getObject(4, Double.class)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)),
                values.toArray());
    }

    /** Events that no place is told of. */
    public long unplaced(EventFilter filter) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.count(
                "SELECT count(*) FROM " + filter.from() + " WHERE c.place IS NULL AND " + where, values.toArray());
    }
}
