package org.chancery.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps reports, each whole or not at all. */
public final class ReportWriter {

    private static final List<String> PARTS =
            List.of("block", "dropped", "metadata_witness", "credit", "sentence", "actor_mention", "mention");

    /** Columns of a report that nothing but its sender decides. */
    private static final Set<String> CAME_IN = Set.of("id", "origin", "form", "raw", "sha256", "declared");

    private final Sql sql;
    private @Nullable Set<String> actors;

    ReportWriter(Sql sql) {
        this.sql = sql;
    }

    /** Whether a report of this id is kept already, withdrawn ones included. */
    public boolean has(String report) {
        return sql.count("SELECT count(*) FROM report WHERE id = ?", report) > 0;
    }

    /** Keeps a report with its mentions in one transaction; a report that is kept already stays as it is. */
    public void write(CodedReport coded, long run) {
        if (has(coded.report().id())) {
            return;
        }
        transaction(() -> {
            append(ReportRows.of(coded, run), true);
            note(run, "added", coded.report().id(), coded.report().title());
        });
    }

    /** Replaces what was read out of a report that is kept already, in one transaction. What came in stays. */
    public void replace(CodedReport coded, long run) {
        transaction(() -> put(coded, run));
    }

    /** The same, and the history tells of it. */
    public void reread(CodedReport coded, long run) {
        transaction(() -> {
            put(coded, run);
            HistoryRows history = new HistoryRows(sql, run);
            history.add("corrected", coded.report().id(), "text", null, null);
            history.flush();
        });
    }

    private void put(CodedReport coded, long run) throws SQLException {
        String id = coded.report().id();
        Long since = sql.first("SELECT run FROM report WHERE id = ?", row -> row.getLong(1), id);
        for (String part : List.of("mention_actor", "mention_attribution")) {
            sql.update("DELETE FROM " + part + " WHERE mention IN (SELECT id FROM mention WHERE report = ?)", id);
        }
        for (String part : PARTS) {
            sql.update("DELETE FROM " + part + " WHERE report = ?", id);
        }
        ReportRows rows = ReportRows.of(coded, since == null ? run : since);
        updateReport(rows);
        append(rows, false);
        sql.relink();
    }

    /** Marks a report as taken back; its mentions count no longer once events are joined anew. */
    public void withdraw(String report, long run, String reason) {
        sql.transaction(() -> {
            sql.update("INSERT INTO withdrawal VALUES (?, ?, ?)", report, run, reason);
            note(run, "withdrawn", report, reason);
        });
    }

    /** What a transaction that failed had learned of actors is forgotten with it. */
    private void transaction(Sql.Work work) {
        try {
            sql.transaction(work);
        } catch (RuntimeException e) {
            actors = null;
            throw e;
        }
    }

    private void note(long run, String kind, String report, @Nullable String words) throws SQLException {
        HistoryRows history = new HistoryRows(sql, run);
        history.add(kind, report, null, null, words);
        history.flush();
    }

    private void append(ReportRows rows, boolean withReport) throws SQLException {
        for (ReportRows.Table table : rows.tables()) {
            if (!table.name().equals("report") || withReport) {
                Bulk bulk = new Bulk(sql, table.name());
                for (@Nullable Object[] row : table.rows()) {
                    if (!table.name().equals("actor") || knownActors().add(String.valueOf(row[0]))) {
                        bulk.add(row);
                    }
                }
                bulk.flush();
            }
        }
    }

    /** What was read out of it; what came in stays. */
    private void updateReport(ReportRows rows) {
        @Nullable Object[] row = rows.table("report").rows().get(0);
        List<String> read = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (!CAME_IN.contains(ReportRows.REPORT.get(i))) {
                read.add(ReportRows.REPORT.get(i) + " = ?");
                values.add(row[i]);
            }
        }
        values.add(row[0]);
        sql.update("UPDATE report SET " + String.join(", ", read) + " WHERE id = ?", values.toArray());
    }

    /** Ids of the actors that are kept; read once for all reports that one writer keeps. */
    private Set<String> knownActors() {
        if (actors == null) {
            actors = new HashSet<>(sql.list("SELECT id FROM actor", row -> row.getString(1)));
        }
        return actors;
    }
}
