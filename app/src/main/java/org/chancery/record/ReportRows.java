package org.chancery.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/**
 * One coded report as rows of the record's tables: the same on a laptop and in an archive. Actors stand once for the
 * report, whether the record has them or not.
 */
public final class ReportRows {

    /**
     * Rows of one table.
     *
     * @param rows all columns, in the order of the table and of its types
     */
    public record Table(String name, List<@Nullable Object[]> rows) {

        void add(@Nullable Object... values) {
            rows.add(values);
        }
    }

    /** All tables that a report has rows in, in the order in which they can be written. */
    public static final List<String> TABLES = List.of(
            "report",
            "metadata_witness",
            "block",
            "dropped",
            "credit",
            "sentence",
            "actor",
            "actor_mention",
            "mention",
            "mention_actor",
            "mention_attribution");

    /** The columns of the table of reports, in their order. */
    static final List<String> REPORT = List.of(
            "id",
            "run",
            "origin",
            "form",
            "raw",
            "sha256",
            "declared",
            "text",
            "title",
            "published",
            "modified",
            "anchor",
            "authors",
            "outlet",
            "agency",
            "language",
            "url",
            "section",
            "complete");

    private final Map<String, Table> tables = new LinkedHashMap<>();

    private ReportRows() {
        TABLES.forEach(name -> tables.put(name, new Table(name, new ArrayList<>())));
    }

    /** @param run the run that adds it */
    public static ReportRows of(CodedReport coded, long run) {
        ReportRows rows = new ReportRows();
        rows.report(coded, run);
        rows.text(coded);
        rows.actors(coded);
        MentionRows mentions = new MentionRows(rows, coded);
        coded.mentions().forEach(mentions::add);
        return rows;
    }

    /** All tables, those without a row too, in the order of {@link #TABLES}. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    Table table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private void report(CodedReport coded, long run) {
        Report report = coded.report();
        Table reports = table("report");
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
    }

    private void text(CodedReport coded) {
        Report report = coded.report();
        String id = report.id();
        Table witnesses = table("metadata_witness");
        for (Witness witness : report.metadata().witnesses()) {
            witnesses.add(id, witness.field().name(), witness.value(), witness.source(), witness.believed());
        }
        Table blocks = table("block");
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
        Table dropped = table("dropped");
        ordinal = 0;
        for (Dropped cut : report.dropped()) {
            dropped.add(id, ordinal++, cut.text(), cut.reason(), start(cut.raw()), end(cut.raw()));
        }
        Table credits = table("credit");
        for (Credit credit : report.credits()) {
            credits.add(
                    id,
                    credit.paragraph(),
                    credit.text(),
                    credit.span().start(),
                    credit.span().end());
        }
        Table sentences = table("sentence");
        for (Sentence sentence : coded.analysis().sentences()) {
            sentences.add(
                    id,
                    sentence.index(),
                    sentence.paragraph(),
                    sentence.kind().name(),
                    sentence.span().start(),
                    sentence.span().end());
        }
    }

    private void actors(CodedReport coded) {
        String id = coded.report().id();
        Table actors = table("actor");
        Table phrases = table("actor_mention");
        Set<String> seen = new HashSet<>();
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
                    actor.confidence(),
                    ActorIds.spelling(actor));
        }
        for (EventMention mention : coded.mentions()) {
            for (ActorMention side : MentionRows.sides(mention)) {
                if (seen.add(ActorIds.of(side.actor()))) {
                    actors.add(ActorIds.row(side.actor()));
                }
            }
        }
    }

    private static @Nullable Integer start(@Nullable Span span) {
        return span == null ? null : span.start();
    }

    private static @Nullable Integer end(@Nullable Span span) {
        return span == null ? null : span.end();
    }
}
