package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.crash.ChildJvm;
import org.chancery.desk.Desk;
import org.chancery.pipeline.Scripted;
import org.chancery.record.Backup;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While one process has the record open, others that would write are told; what they would have written is not lost. */
class SecondWriterIsToldTest {

    @TempDir
    Path folder;

    @Test
    void everyVerbThatWritesIsToldAndTheRecordStaysAsItWas() throws Exception {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK."));
        Path backup = folder.resolve("backup.duckdb");
        Backup.take(file, backup);
        Path report = Files.writeString(folder.resolve("more.txt"), "Malta and Oman signed an accord, officials said.");
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            assertThat(desk.port()).isPositive();
            for (List<String> verb : List.of(
                    List.of("ingest", report.toString()),
                    List.of("restore", backup.toString(), "--replace"),
                    List.of("rebuild"),
                    List.of("upgrade"))) {
                assertThat(said(verb, file)).as(verb.get(0)).contains("another process");
            }
        }
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.reports().count()).isEqualTo(1);
            assertThat(record.tables().faults()).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(path -> path.toString().contains(".old"));
        }
    }

    private String said(List<String> verb, Path file) throws Exception {
        List<String> all = new ArrayList<>(verb);
        all.addAll(List.of("--record", file.toString()));
        Process process = ChildJvm.start(folder, Main.class, all.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        return said;
    }
}
