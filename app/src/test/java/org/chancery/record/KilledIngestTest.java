package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.pipeline.IngestResult;
import org.chancery.pipeline.Scripted;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed at any point leaves a record that opens, holds only whole reports, and can be finished. */
class KilledIngestTest {

    static final int REPORTS = 120;

    @TempDir
    Path folder;

    static RawReport[] reports() {
        RawReport[] reports = new RawReport[REPORTS];
        for (int i = 0; i < REPORTS; i++) {
            reports[i] = Scripted.report(
                    "Outlet " + i,
                    "2024-03-20",
                    "RUS AID PRK on 2024-03-18. USA SANCTION RUS on 2024-03-19.\n\nNo. " + i);
        }
        return reports;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void recordIsWholeAfterKill(int after) throws Exception {
        Path file = folder.resolve("r.duckdb");
        Process child = ChildJvm.start(folder, KilledProcess.class, file.toString());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("done " + after)) {
                    child.destroyForcibly();
                    break;
                }
            }
            child.waitFor();
        }
        long kept;
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            kept = record.reports().count();
            assertThat(kept).isGreaterThanOrEqualTo(after);
            assertThat(record.mentions().count()).isEqualTo(2 * kept);
            assertThat(record.reports().sentences()).isEqualTo(2 * kept);
            assertThat(record.tables().faults()).allMatch(fault -> fault.endsWith("reports not yet joined"));
        }
        IngestResult rest = Scripted.ingest(file, reports());
        assertThat(rest.added()).isEqualTo(REPORTS - kept);
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.reports().count()).isEqualTo(REPORTS);
            assertThat(record.events().count()).isEqualTo(2);
            assertThat(record.tables().faults()).isEmpty();
        }
    }
}
