package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.mention.EventMention;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.ReportCoder;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.CodedReport;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real files of the same reports; the newer rules code aid and no threats, overlook plans, and take a sanction for coercion. */
class DiffBetweenRuleVersionsTest {

    private static final String TEXT = "RUS CONSULT PRK on 2024-03-18 (planned). RUS AID PRK on 2024-03-19."
            + " USA THREATEN RUS on 2024-03-20. USA SANCTION RUS on 2024-03-21. IRN CONSULT IRQ on 2024-03-22.";

    @TempDir
    Path folder;

    private Path old;
    private Path now;

    @BeforeEach
    void write() {
        old = folder.resolve("old.duckdb");
        now = folder.resolve("new.duckdb");
        RawReport report = Scripted.report("North", "2024-03-22", TEXT);
        ReportCoder coder = new ScriptedCoder();
        ingest(old, "rules-1", without("AID", coder), report);
        ingest(now, "rules-2", without("THREATEN", other(coder)), report);
    }

    @Test
    void saysWhatIsNewGoneAndChangedAndUnderWhichRules() {
        SampleRecord.Run run = SampleRecord.run("diff", old.toString(), now.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("rules rules-1 → rules-2")
                .contains("1 events new, 1 gone, 2 changed, 1 the same")
                .containsPattern("new     e_\\w+  2024-03-19")
                .containsPattern("gone    e_\\w+  2024-03-20")
                .containsPattern("changed e_\\w+  2024-03-18")
                .contains("state: planned → occurred")
                .contains("type: SANCTION → COERCE");
    }

    @Test
    void theRecordOfTheVerbStandsForTheNewerOne() {
        SampleRecord.Run run = SampleRecord.run("diff", old.toString(), "--record", now.toString(), "--json");
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out())
                .contains("\"oldRules\":\"rules-1\"")
                .contains("\"state\":{\"old\":\"planned\",\"new\":\"occurred\"}");
    }

    @Test
    void reportsOfOneRecordAloneAreCountedAndNotCompared() {
        ingest(
                now,
                "rules-2",
                new ScriptedCoder(),
                Scripted.report("South", "2024-05-02", "IRN AID IRQ on 2024-05-01."));
        SampleRecord.Run run = SampleRecord.run("diff", old.toString(), now.toString());
        assertThat(run.out()).contains("1 events new", "Not compared: 0 reports of the older record alone, 1 of");
    }

    private static ReportCoder without(String type, ReportCoder coder) {
        return (raw, report) -> {
            CodedReport coded = coder.code(raw, report);
            return with(
                    coded,
                    coded.mentions().stream()
                            .filter(mention -> !mention.type().name().equals(type))
                            .toList());
        };
    }

    private static ReportCoder other(ReportCoder coder) {
        return (raw, report) -> {
            CodedReport coded = coder.code(raw, report);
            return with(
                    coded,
                    coded.mentions().stream()
                            .map(DiffBetweenRuleVersionsTest::recoded)
                            .toList());
        };
    }

    private static EventMention recoded(EventMention mention) {
        boolean sanction = mention.type() == PloverType.SANCTION;
        return new EventMention(
                sanction ? PloverType.COERCE : mention.type(),
                mention.mode(),
                mention.contexts(),
                sanction ? PloverType.COERCE.cameoRoot() + "0" : mention.cameo(),
                mention.source(),
                mention.target(),
                new Judgement(Modality.OCCURRED, 3, "scripted"),
                mention.attribution(),
                mention.date(),
                mention.place(),
                mention.trigger(),
                mention.evidence(),
                mention.objects(),
                mention.rule(),
                mention.confidence());
    }

    private static CodedReport with(CodedReport coded, List<EventMention> mentions) {
        return new CodedReport(coded.raw(), coded.report(), coded.anchor(), coded.analysis(), coded.actors(), mentions);
    }

    private static void ingest(Path file, String rules, ReportCoder coder, RawReport report) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            List<Sourced> sources = List.of(report);
            new Ingest(record, coder, new ScriptedJoiner(), "test", rules)
                    .run(sources.iterator(), 1, IngestListener.SILENT);
        }
    }
}
