package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Main;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** The program itself, as it is typed: {@code ingest FOLDER}, with the layers of English. */
final class ProgramWork extends Work {

    private static final int SPAN = 6000;

    private final Path reports;
    private final List<StoredEvent> expected;
    private int added;

    ProgramWork(Path folder, Path reports, List<StoredEvent> expected) {
        super(folder);
        this.reports = reports;
        this.expected = expected;
    }

    @Override
    Class<?> program() {
        return Main.class;
    }

    @Override
    List<String> arguments() {
        return List.of("ingest", reports.toString(), "--record", record().toString());
    }

    @Override
    void said(String line) {
        if (line.contains("added") || line.startsWith("Nothing new")) {
            added = expected.size();
        }
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    int acknowledged() {
        return added;
    }

    @Override
    void finish() throws IOException, InterruptedException {
        run(folder(), arguments());
    }

    /** The events of a record that nobody disturbed. */
    static List<StoredEvent> undisturbed(Path folder, Path reports, Path record)
            throws IOException, InterruptedException {
        run(folder, List.of("ingest", reports.toString(), "--record", record.toString()));
        return Left.events(record);
    }

    private static void run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Process process = ChildJvm.start(folder, Main.class, arguments.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Override
    void afterKill(Path left) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            assertThat(record.tables().faults()).allMatch(fault -> fault.endsWith("reports not yet joined"));
        }
    }

    @Override
    void afterEnd() {
        Left.isFinished(record(), expected);
    }
}
