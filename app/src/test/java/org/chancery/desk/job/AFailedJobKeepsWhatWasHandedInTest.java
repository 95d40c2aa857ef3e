package org.chancery.desk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.Joiner;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk has acknowledged outlives a machine that fails: it is taken in when the desk starts again. */
class AFailedJobKeepsWhatWasHandedInTest {

    private static final String REPORT =
            "Lima, 4 May 2031. Peru and Ecuador signed a border agreement in Lima on Sunday, both governments said.";

    @TempDir
    Path folder;

    @Test
    void aFullDiskDelaysAReportButLosesNone() {
        Path file = folder.resolve("r.duckdb");
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Jobs failing = jobs(file, record, input -> {
                throw new IllegalStateException("no space is left on the disk");
            });
            Job failed = failing.add(
                    "ana",
                    List.of(new Jobs.Handed(
                            "lima.txt", new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)))),
                    List.of(),
                    null,
                    null,
                    null);
            assertThat(failed.progress().state()).isEqualTo(Job.State.FAILED);

            Jobs again = jobs(file, record, new LayeredJoiner());
            again.takeUp();

            assertThat(again.get(failed.order().id()).progress().state()).isEqualTo(Job.State.DONE);
            assertThat(new Inbox(file).left()).isEmpty();
        }
    }

    private static Jobs jobs(Path file, DiplomaticRecord record, Joiner joiner) {
        Ingest ingest = new Ingest(record, new LayeredCoder(Layers.english()), joiner, "test", "rules");
        return new Jobs(file, ingest, FetchPolicy.STANDARD, Runnable::run);
    }
}
