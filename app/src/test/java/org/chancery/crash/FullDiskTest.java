package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk is full in the midst of the work: what was kept is kept, the reason is told, and the next run finishes. */
class FullDiskTest {

    private static final int REPORTS = 30;

    @TempDir
    Path folder;

    /** A limit on the size of files meets the same writes as a full disk, and needs no right that a test has not. */
    @ParameterizedTest
    @ValueSource(ints = {30, 150})
    void aFileThatMayNotGrowStopsTheWorkAndLosesNothing(int kilobytes) throws Exception {
        Path record = folder.resolve("r.duckdb");
        DiplomaticRecord.openForWriting(record).close();
        holds(record, List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "--"));
    }

    /** The same on a file system that is full, where this process may make one. */
    @Test
    void aFullFileSystemStopsTheWorkAndLosesNothing() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=3400k", "tmpfs", small.toString());
        assumeTrue(mounted, "this process may not mount a small file system; see the test with a limit on files");
        try {
            Path record = small.resolve("r.duckdb");
            DiplomaticRecord.openForWriting(record).close();
            Path filler = small.resolve("filler");
            long free = Files.getFileStore(small).getUsableSpace();
            Files.write(filler, new byte[(int) Math.max(0, free - 120_000)]);
            List<String> said = ingest(record, List.of());
            assertThat(String.join("\n", said)).contains("the disk of the record is full");
            Files.delete(filler);
            isKept(record, said);
        } finally {
            run("umount", small.toString());
        }
    }

    private void holds(Path record, List<String> before) throws Exception {
        List<String> said = ingest(record, before);
        assertThat(String.join("\n", said)).contains("the disk of the record is full");
        isKept(record, said);
    }

    private List<String> ingest(Path record, List<String> before) throws Exception {
        Process process =
                ChildJvm.start(before, folder, Victim.class, "ingest", record.toString(), String.valueOf(REPORTS));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        return new ArrayList<>(said.lines().toList());
    }

    private static void isKept(Path file, List<String> said) {
        long kept = said.stream().filter(line -> line.startsWith("kept ")).count();
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Left.isWhole(record);
            assertThat(record.reports().count()).isGreaterThanOrEqualTo(kept).isLessThanOrEqualTo(REPORTS);
        }
        IngestWork.take(file, REPORTS);
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.reports().count()).isEqualTo(REPORTS);
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
