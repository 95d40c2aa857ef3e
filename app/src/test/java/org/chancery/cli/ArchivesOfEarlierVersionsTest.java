package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.record.ArchiveFiles;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of three reports in the first layout, as Spark wrote it: it is imported, or says how to go on. */
class ArchivesOfEarlierVersionsTest {

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path record = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        archive = folder.resolve("archive");
        record = folder.resolve("r.duckdb");
        try (InputStream packed = DiplomaticRecord.class.getResourceAsStream("released/archive-1.zip");
                ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = archive.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    @Test
    void theFirstLayoutIsImported() {
        SampleRecord.Run run = run();
        assertThat(run.exit()).as(run.err()).isZero();
        SampleRecord.Run verify = SampleRecord.run("verify", "--record", record.toString());
        assertThat(verify.out()).startsWith("Sound: 3 reports").contains("6 events");
        assertThat(SampleRecord.run("events", "--dyad", "KEN-UGA", "--record", record.toString())
                        .out())
                .contains("2024-03-05", "2024-04-12");
        assertThat(run().exit()).isZero();
        assertThat(SampleRecord.run("verify", "--record", record.toString()).out())
                .startsWith("Sound: 3 reports");
    }

    @Test
    void aLayoutOfALaterProgramSaysHowToGoOn() throws IOException {
        Path head = archive.resolve(ArchiveFiles.ARCHIVE);
        Files.writeString(head, Files.readString(head).replace(ArchiveFiles.FORMAT, "chancery-archive-9"));
        SampleRecord.Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("laid out as chancery-archive-9", "with the version of the program that wrote it");
    }

    @Test
    void anArchiveThatWasDamagedIsNotImportedByHalves() throws IOException {
        try (var files = Files.walk(archive.resolve("coded"))) {
            Path largest = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] content = Files.readAllBytes(largest);
            Files.write(largest, Arrays.copyOf(content, content.length / 2));
        }
        SampleRecord.Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(record)) {
            assertThat(opened.reports().count()).isZero();
            assertThat(opened.tables().faults()).isEmpty();
        }
    }

    private SampleRecord.Run run() {
        return SampleRecord.run("import", archive.toString(), "--record", record.toString());
    }
}
