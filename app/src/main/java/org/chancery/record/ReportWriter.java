package org.chancery.record;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.document.Block;
import org.chancery.document.Credit;
import org.chancery.document.Dropped;
import org.chancery.document.Report;
import org.chancery.document.Witness;
import org.chancery.mention.EventMention;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Keeps reports, each whole or not at all. */
public final class ReportWriter {

    private static final List<String> PARTS =
            List.of("block", "dropped", "metadata_witness", "credit", "sentence", "actor_mention", "mention");

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
            writeReport(coded, run);
            writeParts(coded);
            note(run, "added", coded.report().id(), coded.report().title());
        });
    }

    /** Replaces what was read out of a report that is kept already, in one transaction. What came in stays. */
    public void replace(CodedReport coded, long run) {
        String id = coded.report().id();
        transaction(() -> {
            Long since = sql.first("SELECT run FROM report WHERE id = ?", row -> row.getLong(1), id);
            for (String part : List.of("mention_actor", "mention_attribution")) {
                sql.update("DELETE FROM " + part + " WHERE mention IN (SELECT id FROM mention WHERE report = ?)", id);
            }
            for (String part : PARTS) {
                sql.update("DELETE FROM " + part + " WHERE report = ?", id);
            }
            updateReport(coded, since == null ? run : since);
            writeParts(coded);
            sql.update("INSERT INTO meta VALUES ('relink', '1') ON CONFLICT DO NOTHING");
        });
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

    private void writeParts(CodedReport coded) throws SQLException {
        writeText(coded);
        writeActors(coded);
        MentionRows rows = new MentionRows(sql, coded);
        for (EventMention mention : coded.mentions()) {
            rows.add(mention);
        }
        rows.flush();
    }

    private void updateReport(CodedReport coded, long run) {
        Report report = coded.report();
        sql.update(
                "UPDATE report SET run = ?, text = ?, title = ?, published = ?, modified = ?, anchor = ?, authors = ?,"
                        + " outlet = ?, agency = ?, language = ?, url = ?, section = ?, complete = ? WHERE id = ?",
                run,
                report.text(),
                report.title(),
                report.published(),
                report.modified(),
                coded.anchor(),
                RecordJson.write(report.authors()),
                report.outlet(),
                report.metadata().agency(),
                report.language(),
                report.url(),
                report.metadata().section(),
                report.complete(),
                report.id());
    }

    private void writeReport(CodedReport coded, long run) throws SQLException {
        Report report = coded.report();
        Bulk reports = new Bulk(sql, "report");
        reports.add(
                report.id(),
                run,
                coded.raw().origin(),
                coded.raw().form().name(),
                coded.raw().text(),
                Sha256.of(coded.raw().text()),
                RecordJson.write(coded.raw().declared()),
                report.text(),
                report.title(),
                report.published(),
                report.modified(),
                coded.anchor(),
                RecordJson.write(report.authors()),
                report.outlet(),
                report.metadata().agency(),
                report.language(),
                report.url(),
                report.metadata().section(),
                report.complete());
        reports.flush();
    }

    private void writeText(CodedReport coded) throws SQLException {
        Report report = coded.report();
        String id = report.id();
        Bulk witnesses = new Bulk(sql, "metadata_witness");
        for (Witness witness : report.metadata().witnesses()) {
            witnesses.add(id, witness.field().name(), witness.value(), witness.source(), witness.believed());
        }
        witnesses.flush();
        Bulk blocks = new Bulk(sql, "block");
        int ordinal = 0;
        for (Block block : report.blocks()) {
            blocks.add(
                    id,
                    ordinal++,
                    block.kind().name(),
                    block.span().start(),
                    block.span().end(),
                    start(block.raw()),
                    end(block.raw()));
        }
        blocks.flush();
        Bulk dropped = new Bulk(sql, "dropped");
        ordinal = 0;
        for (Dropped cut : report.dropped()) {
            dropped.add(id, ordinal++, cut.text(), cut.reason(), start(cut.raw()), end(cut.raw()));
        }
        dropped.flush();
        Bulk credits = new Bulk(sql, "credit");
        for (Credit credit : report.credits()) {
            credits.add(
                    id,
                    credit.paragraph(),
                    credit.text(),
                    credit.span().start(),
                    credit.span().end());
        }
        credits.flush();
        Bulk sentences = new Bulk(sql, "sentence");
        for (Sentence sentence : coded.analysis().sentences()) {
            sentences.add(
                    id,
                    sentence.index(),
                    sentence.paragraph(),
                    sentence.kind().name(),
                    sentence.span().start(),
                    sentence.span().end());
        }
        sentences.flush();
    }

    private void writeActors(CodedReport coded) throws SQLException {
        String id = coded.report().id();
        Bulk actors = new Bulk(sql, "actor");
        Bulk phrases = new Bulk(sql, "actor_mention");
        Set<String> seen = knownActors();
        for (ActorMention mention : coded.actors().mentions()) {
            Actor actor = mention.actor();
            String actorId = ActorIds.of(actor);
            if (seen.add(actorId)) {
                actors.add(ActorIds.row(actor));
            }
            phrases.add(
                    id,
                    actorId,
                    mention.sentence(),
                    mention.span().start(),
                    mention.span().end(),
                    mention.span().in(coded.report().text()),
                    actor.role(),
                    mention.via().label(),
                    actor.confidence());
        }
        for (EventMention mention : coded.mentions()) {
            for (ActorMention side : MentionRows.sides(mention)) {
                if (seen.add(ActorIds.of(side.actor()))) {
                    actors.add(ActorIds.row(side.actor()));
                }
            }
        }
        actors.flush();
        phrases.flush();
    }

    /** Ids of the actors that are kept; read once for all reports that one writer keeps. */
    private Set<String> knownActors() {
        if (actors == null) {
            actors = new HashSet<>(sql.list("SELECT id FROM actor", row -> row.getString(1)));
        }
        return actors;
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
