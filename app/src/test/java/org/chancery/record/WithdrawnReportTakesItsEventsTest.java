package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.Retract;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnReportTakesItsEventsTest {

    @TempDir
    Path folder;

    @Test
    void eventsThatStoodOnItAloneGoAndTheHistorySaysSo() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18. USA SANCTION RUS on 2024-03-19."),
                Scripted.report("South", "2024-03-20", "USA SANCTION RUS on 2024-03-19."));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            StoredEvent aid = record.events()
                    .find(EventFilter.builder().type("AID").history(true).build())
                    .get(0);
            Retract retract = new Retract(record, new ScriptedJoiner(), "test", "test");
            LinkWriter.Changes changes = retract.run(aid.quotedFrom(), "withdrawn by the outlet");
            assertThat(changes.withdrawn()).isEqualTo(1);
            assertThat(record.events().find(aid.id())).isNull();
            assertThat(record.events().count()).isEqualTo(1);
            assertThat(record.reports().withdrawn(aid.quotedFrom())).isEqualTo("withdrawn by the outlet");
            assertThat(record.history().of(aid.id()))
                    .extracting(History.Change::kind)
                    .endsWith("withdrawn");
            assertThat(record.history().of(aid.id()))
                    .last()
                    .extracting(History.Change::old)
                    .isEqualTo(aid.quote());
            assertThat(record.tables().faults()).isEmpty();
            assertThatThrownBy(() -> retract.run(aid.quotedFrom(), "again")).isInstanceOf(ChanceryException.class);
            assertThatThrownBy(() -> retract.run("d_none", "none")).isInstanceOf(ChanceryException.class);
        }
    }

    @Test
    void rebuildWithTheSameRulesChangesNothing() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18."));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            LinkWriter.Changes changes = new Rebuild(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                    .run(IngestListener.SILENT);
            assertThat(changes.none()).isTrue();
            assertThat(record.mentions().count()).isEqualTo(1);
            assertThat(record.tables().faults()).isEmpty();
        }
    }
}
