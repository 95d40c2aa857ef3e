package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing may be written everything can be read, and whoever would write is told so in words. */
class RecordInAReadOnlyFolderTest {

    @TempDir
    Path folder;

    private Path kept = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void take() throws Exception {
        kept = Files.createDirectory(folder.resolve("kept"));
        file = kept.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."));
    }

    @Test
    void itIsReadSearchedExportedAndSaved() throws Exception {
        try (ReadOnlyFolder lock = new ReadOnlyFolder(kept)) {
            assertThat(run("events").out()).contains("consult");
            assertThat(run("search", "consult").out()).contains("RUS CONSULT PRK");
            assertThat(run("verify").out()).startsWith("Sound: 1 report");
            assertThat(SampleRecord.run("export", folder.resolve("e.csv").toString(), "--record", file.toString())
                            .exit())
                    .isZero();
            assertThat(run("backup", folder.resolve("copy.duckdb").toString()).exit())
                    .isZero();
            assertThat(SearchIndex.folder(file)).doesNotExist();
        }
        try (DiplomaticRecord copy = DiplomaticRecord.openForReading(folder.resolve("copy.duckdb"))) {
            assertThat(copy.tables().faults()).isEmpty();
        }
    }

    @Test
    void whoeverWouldWriteIsTold() throws Exception {
        Path report = Files.writeString(folder.resolve("more.txt"), "Malta and Oman signed an accord, officials said.");
        try (ReadOnlyFolder lock = new ReadOnlyFolder(kept)) {
            for (SampleRecord.Run run : new SampleRecord.Run[] {
                run("ingest", report.toString()),
                run("rebuild"),
                run("upgrade"),
                SampleRecord.run(
                        "ingest",
                        report.toString(),
                        "--record",
                        kept.resolve("new.duckdb").toString()),
                SampleRecord.run("serve", "--port", "0", "--record", file.toString()),
            }) {
                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.err().lines())
                        .singleElement()
                        .asString()
                        .contains("no right to write", "change its rights");
            }
            SampleRecord.Run backup = run("backup", kept.resolve("copy.duckdb").toString());
            assertThat(backup.exit()).isEqualTo(1);
            assertThat(backup.err()).contains("cannot be written", "check the rights");
            SampleRecord.Run export = run("export", kept.resolve("e.csv").toString());
            assertThat(export.exit()).isEqualTo(1);
            assertThat(export.err())
                    .contains("e.csv", "check the name, the rights")
                    .doesNotContain("Exception");
        }
        assertThat(kept).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(run("verify").out()).startsWith("Sound: 1 report");
    }

    @Test
    void anIndexThatCannotBeKeptIsMadeInMemory() throws Exception {
        Files.writeString(kept.resolve("r.duckdb.d"), "no folder");
        assertThat(run("search", "consult").out()).contains("RUS CONSULT PRK");
        assertThat(run("verify").exit()).isZero();
    }

    private SampleRecord.Run run(String... verb) {
        String[] all = new String[verb.length + 2];
        System.arraycopy(verb, 0, all, 0, verb.length);
        all[verb.length] = "--record";
        all[verb.length + 1] = file.toString();
        return SampleRecord.run(all);
    }
}
