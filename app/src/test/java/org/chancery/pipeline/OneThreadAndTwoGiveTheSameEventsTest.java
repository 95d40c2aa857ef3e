package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Tables;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of a record are the same bytes however many threads read the reports, and in whatever order they come. */
class OneThreadAndTwoGiveTheSameEventsTest {

    @TempDir
    Path folder;

    @Test
    void eventsAreTheSameBytes() throws Exception {
        List<RawReport> reports = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            reports.add(Scripted.report(
                    "Outlet" + i % 7,
                    "2024-03-" + (10 + i % 9),
                    "RUS AID PRK on 2024-03-1" + i % 5 + ". USA SANCTION RUS. PRK CONSULT CHN on 2024-03-1" + i % 3
                            + " (planned)."));
        }
        byte[] one = events("one", reports, 1);
        Collections.shuffle(reports, new Random(3));
        assertThat(events("two", reports, 2)).isEqualTo(one);
    }

    private byte[] events(String name, List<RawReport> reports, int threads) throws Exception {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve(name + ".duckdb"))) {
            List<Sourced> sources = new ArrayList<>(reports);
            new Ingest(record, new ScriptedCoder(), new LayeredJoiner(), "test", "test")
                    .run(sources.iterator(), threads, IngestListener.SILENT);
            Path file = folder.resolve(name + ".csv");
            record.tables().copy("event", file, Tables.Format.CSV);
            return Files.readAllBytes(file);
        }
    }
}
