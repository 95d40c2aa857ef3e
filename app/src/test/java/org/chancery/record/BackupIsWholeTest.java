package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.chancery.ChanceryException;
import org.chancery.crash.Corpus;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is the record of one moment, can be put back, and a damaged one is refused. */
class BackupIsWholeTest {

    private static final int REPORTS = 120;

    @TempDir
    Path folder;

    @Test
    void aBackupHoldsWhatTheRecordHolds() throws IOException {
        Path record = record("r.duckdb");
        Path backup = folder.resolve("backup.duckdb");

        Backup.take(record, backup);

        try (DiplomaticRecord copy = DiplomaticRecord.openForReading(backup);
                DiplomaticRecord original = DiplomaticRecord.openForReading(record)) {
            assertThat(copy.tables().faults()).isEmpty();
            for (String table : original.tables().columns().stream()
                    .map(Tables.Column::table)
                    .distinct()
                    .toList()) {
                assertThat(rows(copy, table)).as(table).isEqualTo(rows(original, table));
            }
        }
    }

    @Test
    void aBackupThatIsTakenWhileReportsComeInHoldsWholeReports() throws Exception {
        Path file = folder.resolve("busy.duckdb");
        Path backup = folder.resolve("backup.duckdb");
        CountDownLatch some = new CountDownLatch(40);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Thread writer =
                    new Thread(() -> new Ingest(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                            .run(Corpus.reports(REPORTS).iterator(), 1, new IngestListener() {
                                @Override
                                public void progress(long done) {
                                    some.countDown();
                                }
                            }));
            writer.start();
            some.await();
            record.backup(backup);
            writer.join();
        }
        try (DiplomaticRecord copy = DiplomaticRecord.openForReading(backup)) {
            long reports = copy.reports().count();
            assertThat(reports).isBetween(40L, (long) REPORTS);
            assertThat(copy.mentions().count()).isEqualTo(Corpus.MENTIONS * reports);
            assertThat(copy.reports().sentences()).isEqualTo(Corpus.MENTIONS * reports);
        }
    }

    @Test
    void whatWasThereIsKeptWhenABackupIsPutBack() {
        Path record = record("r.duckdb");
        Path backup = folder.resolve("backup.duckdb");
        Backup.take(record, backup);
        Scripted.ingest(record, Scripted.report("Later Post", "2024-04-01", "USA AID UKR on 2024-04-01."));

        assertThatThrownBy(() -> Backup.restore(backup, record, false)).hasMessageContaining("exists already");
        Path old = Backup.restore(backup, record, true);

        try (DiplomaticRecord restored = DiplomaticRecord.openForReading(record);
                DiplomaticRecord before = DiplomaticRecord.openForReading(old)) {
            assertThat(before.reports().count()).isEqualTo(restored.reports().count() + 1);
        }
    }

    @Test
    void aBackupThatWasCutShortIsRefused() throws IOException {
        Path record = record("r.duckdb");
        Path backup = folder.resolve("backup.duckdb");
        Backup.take(record, backup);
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertThatThrownBy(() -> Backup.restore(backup, record, true)).isInstanceOf(ChanceryException.class);
        try (DiplomaticRecord untouched = DiplomaticRecord.openForReading(record)) {
            assertThat(untouched.tables().faults()).isEmpty();
        }
    }

    private Path record(String name) {
        Path file = folder.resolve(name);
        Scripted.ingest(
                file,
                Scripted.report("Meridian Wire", "2024-03-20", "RUS AID PRK on 2024-03-18."),
                Scripted.report("Harbour Post", "2024-03-21", "USA SANCTION RUS on 2024-03-19."));
        return file;
    }

    private String rows(DiplomaticRecord record, String table) throws IOException {
        Path copy = Files.createTempFile(folder, table, ".csv");
        record.tables().copy(table, copy, Tables.Format.CSV);
        return Files.readString(copy);
    }
}
