package org.chancery.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Decision;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.jspecify.annotations.Nullable;

/** What stories, copies and events are computed from: all reports and mentions that are not withdrawn. */
public final class LinkInput {

    private static final String KEPT = " AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.report = ";

    private final Sql sql;
    private final long asOf;

    LinkInput(Sql sql) {
        this.sql = sql;
        this.asOf = sql.relinks();
    }

    /** What had been asked for when this was opened; a decision taken later is not among what is joined. */
    public long asOf() {
        return asOf;
    }

    /** Whether reports were kept, withdrawn or decided about since events were last joined. */
    public boolean isPending() {
        return sql.count("SELECT count(*) FROM report r WHERE NOT EXISTS"
                                + " (SELECT 1 FROM report_story s WHERE s.report = r.id)" + KEPT + "r.id)")
                        > 0
                || sql.count("SELECT count(*) FROM report_story s JOIN withdrawal w ON w.report = s.report") > 0
                || sql.count("SELECT count(*) FROM meta WHERE key = 'relink'") > 0;
    }

    /** The first run whose reports were not joined yet, 0 where all were: it may have been cut off before its end. */
    public long firstPending() {
        return sql.count("SELECT coalesce(min(r.run), 0) FROM report r WHERE NOT EXISTS"
                + " (SELECT 1 FROM report_story s WHERE s.report = r.id)" + KEPT + "r.id)");
    }

    /** Reports by day, then by id; undated ones last. */
    public List<StoredReport> reports() {
        return sql.list(
                "SELECT " + Reports.COLUMNS + " FROM report r LEFT JOIN report_story s ON s.report = r.id WHERE TRUE"
                        + KEPT + "r.id) ORDER BY r.anchor NULLS LAST, r.id",
                Reports::read);
    }

    /**
     * Mentions by id, without those that a reviewer rejected and with what reviewers corrected, with the story and the original of their report filled in.
     *
     * @param stories report id to story id
     * @param copies report id to the id of the report that it copies
     */
    public List<MentionRecord> mentions(Map<String, String> stories, Map<String, String> copies) {
        Set<String> rejected = new Decisions(sql).rejected();
        Map<String, Correction> corrections = new Decisions(sql).corrections();
        List<MentionRecord> found = new ArrayList<>();
        for (MentionRecord mention : sql.list(
                "SELECT m.identity FROM mention m WHERE TRUE" + KEPT + "m.report) ORDER BY m.id",
                row -> RecordJson.read(row.getString(1), MentionRecord.class))) {
            if (rejected.contains(mention.id())) {
                continue;
            }
            Provenance from = mention.from();
            @Nullable String copyOf = copies.get(from.document());
            @Nullable String story = stories.get(from.document());
            MentionRecord placed = mention.with(new Provenance(
                    from.document(), from.reported(), from.outlet(), from.agency(), copyOf, story, from.sentence()));
            @Nullable Correction correction = corrections.get(mention.id());
            found.add(correction == null ? placed : correction.apply(placed));
        }
        return found;
    }

    /** Merges and splits of reviewers that are not undone, oldest first. */
    public List<Decision> decisions() {
        return new Decisions(sql).forLinking();
    }
}
