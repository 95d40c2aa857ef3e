package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.pipeline.IngestResult;
import org.chancery.pipeline.Scripted;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondIngestChangesNothingTest {

    private static final RawReport FIRST =
            Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19.");
    private static final RawReport SECOND = Scripted.report("South", "2024-03-21", "RUS CONSULT PRK on 2024-03-18.");

    @TempDir
    Path folder;

    @Test
    void sameFilesAreKnown() {
        Path file = folder.resolve("r.duckdb");
        IngestResult first = Scripted.ingest(file, FIRST, SECOND);
        assertThat(first.added()).isEqualTo(2);
        assertThat(first.mentions()).isEqualTo(3);
        assertThat(first.changes().added()).isEqualTo(2);
        IngestResult again = Scripted.ingest(file, SECOND, FIRST);
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.nothingNew()).isTrue();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.runs().all()).hasSize(1);
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    @Test
    void laterReportChangesTheEventItJoins() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, FIRST);
        IngestResult later = Scripted.ingest(file, SECOND);
        assertThat(later.added()).isEqualTo(1);
        assertThat(later.changes().added()
                        + later.changes().changed()
                        + later.changes().merged())
                .isPositive();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.events().count()).isEqualTo(2);
            StoredEvent visit = record.events()
                    .find(EventFilter.builder()
                            .one("RUS")
                            .other("PRK")
                            .type("CONSULT")
                            .history(true)
                            .build())
                    .get(0);
            assertThat(visit.reports()).isEqualTo(2);
            assertThat(visit.source()).extracting(StoredActor::country).containsExactly("RUS");
            assertThat(visit.quote()).isEqualTo("RUS CONSULT PRK on 2024-03-18.");
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    @Test
    void sameReportTwiceInOneRunIsKeptOnce() {
        Path file = folder.resolve("r.duckdb");
        IngestResult result = Scripted.ingest(file, FIRST, FIRST);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.known()).isEqualTo(1);
    }
}
