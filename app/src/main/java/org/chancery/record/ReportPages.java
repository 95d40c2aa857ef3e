package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads reports in pieces, by day and id, undated ones last. */
public final class ReportPages {

    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);
    private static final int PIECE = 500;
    private static final String DAY = "coalesce(r.anchor, DATE '9999-12-31')";

    private final Sql sql;

    ReportPages(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which reports; null is any.
     *
     * @param outlet a part of the outlet's name
     */
    public record Filter(
            @Nullable String outlet,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String story,
            @Nullable String language) {}

    /**
     * The next reports.
     *
     * @param behind the last report of the page before, or null for the first page
     */
    public List<StoredReport> page(Filter filter, @Nullable StoredReport behind, int limit) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("TRUE");
        if (filter.outlet() != null) {
            where.append(" AND contains(lower(r.outlet), ?)");
            values.add(filter.outlet().toLowerCase(Locale.ROOT));
        }
        if (filter.since() != null) {
            where.append(" AND r.anchor >= ?");
            values.add(filter.since());
        }
        if (filter.until() != null) {
            where.append(" AND r.anchor <= ?");
            values.add(filter.until());
        }
        if (filter.story() != null) {
            where.append(" AND s.story = ?");
            values.add(filter.story());
        }
        if (filter.language() != null) {
            where.append(" AND r.language = ?");
            values.add(filter.language());
        }
        if (behind != null) {
            LocalDate day = behind.anchor() == null ? UNDATED : behind.anchor();
            where.append(" AND (" + DAY + " > ? OR " + DAY + " = ? AND r.id > ?)");
            values.add(day);
            values.add(day);
            values.add(behind.id());
        }
        return sql.list(
                "SELECT " + Reports.COLUMNS + " FROM report r LEFT JOIN report_story s ON s.report = r.id WHERE "
                        + where + " ORDER BY " + DAY + ", r.id LIMIT " + limit,
                Reports::read,
                values.toArray());
    }

    /** Hands over all reports, one by one. */
    public void each(Filter filter, Consumer<StoredReport> consumer) {
        StoredReport behind = null;
        while (true) {
            List<StoredReport> page = page(filter, behind, PIECE);
            page.forEach(consumer);
            if (page.size() < PIECE) {
                return;
            }
            behind = page.get(page.size() - 1);
        }
    }
}
