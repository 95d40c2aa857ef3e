package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads reports and their parts. */
public final class Reports {

    static final String COLUMNS = "r.id, r.origin, r.text, r.title, r.published, r.modified, r.anchor, r.authors,"
            + " r.outlet, r.agency, r.language, r.url, r.complete, s.story, s.copy_of";

    private static final String FROM =
            "SELECT " + COLUMNS + " FROM report r LEFT JOIN report_story s ON s.report = r.id";

    private final Sql sql;

    Reports(Sql sql) {
        this.sql = sql;
    }

    /**
     * Reports on one matter.
     *
     * @param title headline of its first titled report, or null
     */
    public record Matter(
            String id,
            @Nullable String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int reports,
            long events) {

        /** From the columns id, title, first and last day, reports, events. */
        private static Matter of(ResultSet row) throws SQLException {
            return new Matter(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    row.getInt(5),
                    row.getLong(6));
        }
    }

    /** Something that was cut from a report, and why. */
    public record Cut(String text, String reason, @Nullable Span raw) {}

    /** A sentence's place in its report's text. */
    public record Place(int ordinal, Span span, boolean heading) {}

    /** The raw text as it came, with its form ({@code TEXT}, {@code HTML}, …) and SHA-256. */
    public record Raw(String form, String text, String sha256) {}

    /** @throws ChanceryException where no report has this id */
    public StoredReport get(String id) {
        StoredReport report = find(id);
        if (report == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no report " + id, "list them with: chancery search");
        }
        return report;
    }

    /** Many at once, by id; those that the record has not are left out. */
    public Map<String, StoredReport> get(Collection<String> ids) {
        Map<String, StoredReport> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(FROM + " WHERE r.id IN " + Sql.named(ids), Reports::read)
                    .forEach(report -> found.put(report.id(), report));
        }
        return found;
    }

    public @Nullable StoredReport find(String id) {
        return sql.first(FROM + " WHERE r.id = ?", Reports::read, id);
    }

    /** All reports by day, then by id; undated ones last. */
    public List<StoredReport> all() {
        return sql.list(FROM + " ORDER BY r.anchor NULLS LAST, r.id", Reports::read);
    }

    /** The reports of a story, by day, then by id. */
    public List<StoredReport> ofStory(String story) {
        return sql.list(FROM + " WHERE s.story = ? ORDER BY r.anchor NULLS LAST, r.id", Reports::read, story);
    }

    /** Stories by number of reports, then by their first day. */
    public List<Matter> stories() {
        return sql.list(
                "SELECT s.id, s.title, s.first_day, s.last_day, s.reports, (SELECT count(*) FROM event e WHERE e.story"
                        + " = s.id) FROM story s ORDER BY s.reports DESC, s.first_day NULLS LAST, s.id",
                Matter::of);
    }

    /**
     * Stories by number of reports, then latest first.
     *
     * @param words that its title holds, in small or large letters; empty for all
     * @param limit most rows
     */
    public List<Matter> stories(String words, int limit) {
        return sql.list(
                "WITH chosen AS (SELECT * FROM story s WHERE contains(lower(coalesce(s.title, '')), ?) ORDER BY"
                        + " s.reports DESC, s.last_day DESC NULLS LAST, s.id LIMIT " + limit
                        + "), told AS (SELECT c.story, count(*) n FROM chronology c WHERE c.story IN (SELECT id FROM"
                        + " chosen) GROUP BY c.story) SELECT s.id, s.title, s.first_day, s.last_day, s.reports,"
                        + " coalesce(t.n, 0) FROM chosen s LEFT JOIN told t ON t.story = s.id ORDER BY s.reports DESC,"
                        + " s.last_day DESC NULLS LAST, s.id",
                Matter::of,
                words.toLowerCase(Locale.ROOT));
    }

    /** One story, or null. */
    public @Nullable Matter story(String id) {
        return sql.first(
                "SELECT s.id, s.title, s.first_day, s.last_day, s.reports, (SELECT count(*) FROM chronology c WHERE"
                        + " c.story = s.id) FROM story s WHERE s.id = ?",
                Matter::of,
                id);
    }

    /** Ids of all reports, withdrawn ones included. */
    public List<String> ids() {
        return sql.list("SELECT id FROM report ORDER BY id", row -> row.getString(1));
    }

    public long count() {
        return sql.count("SELECT count(*) FROM report");
    }

    public long sentences() {
        return sql.count("SELECT count(*) FROM sentence");
    }

    public Raw raw(String id) {
        Raw raw = sql.first(
                "SELECT form, raw, sha256 FROM report WHERE id = ?",
                row -> new Raw(row.getString(1), row.getString(2), row.getString(3)),
                id);
        if (raw == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no report " + id, "list them with: chancery search");
        }
        return raw;
    }

    /** A report as it came in, to be read anew. */
    public RawReport asItCame(String id) {
        RawReport raw = sql.first(
                "SELECT form, raw, origin, declared FROM report WHERE id = ?",
                row -> new RawReport(
                        RawReport.Form.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        RecordJson.read(row.getString(4), Declared.class)),
                id);
        if (raw == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no report " + id, "list them with: chancery search");
        }
        return raw;
    }

    /** What was cut from a report, in its order. */
    public List<Cut> dropped(String id) {
        return sql.list(
                "SELECT text, reason, raw_start, raw_end FROM dropped WHERE report = ? ORDER BY ordinal",
                row -> {
                    Integer start = row.getObject(3, Integer.class);
                    Integer end = row.getObject(4, Integer.class);
                    return new Cut(
                            row.getString(1),
                            row.getString(2),
                            start == null || end == null ? null : new Span(start, end));
                },
                id);
    }

    public List<Place> sentences(String id) {
        return sql.list(
                "SELECT ordinal, span_start, span_end, kind FROM sentence WHERE report = ? ORDER BY ordinal",
                Reports::place,
                id);
    }

    /** The same for many reports at once, by report. */
    public Map<String, List<Place>> sentences(Collection<String> ids) {
        Map<String, List<Place>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.each(
                    "SELECT ordinal, span_start, span_end, kind, report FROM sentence WHERE report IN " + Sql.named(ids)
                            + " ORDER BY report, ordinal",
                    row -> found.computeIfAbsent(row.getString(5), id -> new ArrayList<>())
                            .add(place(row)));
        }
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt(1),
                new Span(row.getInt(2), row.getInt(3)),
                row.getString(4).equals("HEADING"));
    }

    /** Spans of the paragraphs, in order; those of headings have {@code heading} set. */
    public List<Place> paragraphs(String id) {
        return sql.list(
                "SELECT ordinal, span_start, span_end, kind FROM block WHERE report = ? ORDER BY ordinal",
                Reports::place,
                id);
    }

    /** Why the report was withdrawn, or null where it stands. */
    public @Nullable String withdrawn(String id) {
        return sql.first("SELECT reason FROM withdrawal WHERE report = ?", row -> row.getString(1), id);
    }

    static StoredReport read(ResultSet row) throws SQLException {
        return new StoredReport(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                RecordJson.strings(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBoolean(13),
                row.getString(14),
                row.getString(15));
    }
}
