package org.chancery.record;

import java.time.LocalDateTime;
import java.util.List;

/** What runs changed since a moment, told by the kinds that a reader asks for; the best attested first. */
public final class News {

    /** Kinds of news. */
    public enum Kind {
        /** Events that the record did not have, under no other id either. */
        ADDED("h.kind = 'added' AND NOT EXISTS (SELECT 1 FROM successor s WHERE s.successor = h.subject AND s.run ="
                + " h.run)"),
        /** Events that were plans and have taken place. */
        CAME_TRUE("h.kind = 'upgraded' AND h.field = 'state' AND h.old IN ('possible', 'announced', 'planned',"
                + " 'postponed') AND h.new IN ('under way', 'occurred', 'assessed')"),
        /** Claims that somebody denies now. */
        DENIED("(h.kind = 'upgraded' AND h.field = 'state' OR h.kind = 'added') AND h.new = 'denied'"),
        /** Events that another independent source tells of now. */
        WITNESSED("h.kind = 'corroborated'");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    private static final String CHANGED = " FROM history h JOIN run u ON u.id = h.run JOIN chronology c ON c.event ="
            + " h.subject WHERE coalesce(u.finished, u.started) >= ? AND NOT c.background AND ";

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
     * @param instant UTC
     * @param most how many ids
     */
    public Item since(LocalDateTime instant, Kind kind, int most) {
        long count = sql.count("SELECT count(DISTINCT h.subject)" + CHANGED + kind.condition, instant);
        return new Item(
                kind,
                count,
                count == 0
                        ? List.of()
                        : sql.list(
                                "SELECT h.subject" + CHANGED + kind.condition + " GROUP BY h.subject ORDER BY"
                                        + " max(c.witnesses) DESC, max(c.confidence) DESC, max(c.day) DESC NULLS LAST,"
                                        + " h.subject LIMIT " + most,
                                row -> row.getString(1),
                                instant));
    }
}
