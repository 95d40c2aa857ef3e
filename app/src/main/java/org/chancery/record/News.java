package org.chancery.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs changed since a moment, told by the kinds that a reader asks for; the best attested first. */
public final class News {

    /** Kinds of news. */
    public enum Kind {
        /** Events that the record did not have, under no other id either. */
        ADDED("h.kind = 'added' AND NOT EXISTS (SELECT 1 FROM successor s WHERE s.successor = h.subject AND s.run ="
                + " h.run)"),
        /** Events that were plans and have taken place. */
        CAME_TRUE("h.kind = 'upgraded' AND h.field = 'state' AND h.old IN ('possible', 'announced', 'planned',"
                + " 'postponed') AND h.new IN ('under way', 'occurred', 'assessed') AND c.state IN ('under way',"
                + " 'occurred', 'assessed')"),
        /** Claims that somebody denies now. */
        DENIED("(h.kind = 'upgraded' AND h.field = 'state' OR h.kind = 'added') AND h.new = 'denied' AND c.state ="
                + " 'denied'"),
        /** Events that another independent source tells of now. */
        WITNESSED("h.kind = 'corroborated' AND c.witnesses > 1");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    private final Sql sql;

    News(Sql sql) {
        this.sql = sql;
    }

    /**
     * News of one kind.
     *
     * @param count how many events there are
     * @param first ids of the best attested of them
     */
    public record Item(Kind kind, long count, List<String> first) {
        public Item {
            first = List.copyOf(first);
        }
    }

    /**
     * Of the runs behind {@link Runs#before} an instant, and of those that ended since.
     *
     * @param instant UTC
     * @param among the events that are asked about; as of a day, the news that hold by the reports up to it
     * @param most how many ids
     */
    public Item since(LocalDateTime instant, Kind kind, EventFilter among, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(new Runs(sql).before(instant));
        values.add(instant);
        values.add(Runs.now());
        String changed = " FROM history h JOIN run u ON u.id = h.run JOIN " + among.from() + " ON c.event = h.subject"
                + " WHERE (h.run > ? OR u.finished BETWEEN ? AND ?) AND " + among.where(values) + " AND "
                + kind.condition;
        long count = sql.count("SELECT count(DISTINCT h.subject)" + changed, values.toArray());
        return new Item(
                kind,
                count,
                count == 0
                        ? List.of()
                        : sql.list(
                                "SELECT h.subject" + changed + " GROUP BY h.subject ORDER BY max(c.witnesses) DESC,"
                                        + " max(c.confidence) DESC, max(c.day) DESC NULLS LAST, h.subject LIMIT "
                                        + most,
                                row -> row.getString(1),
                                values.toArray()));
    }
}
