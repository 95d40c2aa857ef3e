package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What actors are quoted as saying. */
public final class Statements {

    private final Sql sql;

    Statements(Sql sql) {
        this.sql = sql;
    }

    /**
     * A sentence that a report gives as somebody's words.
     *
     * @param kind {@code direct}, {@code indirect} or {@code mixed}
     * @param quote the sentence
     * @param event id of the event that it tells of, or null
     */
    public record Statement(
            String mention,
            String kind,
            String type,
            String modality,
            String quote,
            String report,
            String publisher,
            @Nullable LocalDate day,
            @Nullable String event) {}

    /**
     * What a speaker of this name and country, in any spelling of the name that the record knows, is quoted as saying,
     * each sentence once, latest first.
     */
    public List<Statement> of(String name, @Nullable String country, int limit) {
        return sql.list(
                "WITH said AS (SELECT m.report, m.evidence_start, min(a.mention) mention, min(a.kind) kind FROM"
                        + " mention_attribution a JOIN mention m ON m.id = a.mention WHERE a.voice = 'speaker' AND a.name"
                        + " IN (SELECT ? UNION ALL SELECT unnest(from_json(t.spellings, '[\"VARCHAR\"]')) FROM tally t"
                        + " JOIN actor k ON k.id = t.actor WHERE t.spellings IS NOT NULL AND k.name = ? AND k.country"
                        + " IS NOT DISTINCT FROM ?) AND a.country IS NOT DISTINCT FROM ? GROUP BY m.report, m.evidence_start) SELECT m.id,"
                        + " s.kind, m.type, m.modality, m.quote, m.report, r.outlet, r.agency, r.origin, r.anchor,"
                        + " em.event FROM said s JOIN mention m ON m.id = s.mention JOIN report r ON r.id = m.report LEFT"
                        + " JOIN event_mention em ON em.mention = m.id ORDER BY r.anchor DESC NULLS LAST, m.report,"
                        + " m.evidence_start, m.id LIMIT " + limit,
                row -> new Statement(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        StoredReport.publisher(row.getString(7), row.getString(8), row.getString(9)),
                        row.getObject(10, LocalDate.class),
                        row.getString(11)),
                name,
                name,
                country,
                country);
    }
}
