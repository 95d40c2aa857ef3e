package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** A backup is taken, and put in the place of a record that has grown since: one of the two. */
final class BackupWork extends EndedWork {

    private static final int SPAN = 700;
    private static final int REPORTS = 20;

    private final boolean restores;
    private final List<StoredEvent> before;
    private final List<StoredEvent> after;
    private final Path backup;

    BackupWork(Path folder, boolean restores) {
        super(folder);
        this.restores = restores;
        this.backup = folder.resolve("backup.duckdb");
        IngestWork.take(record(), REPORTS);
        this.after = Left.events(record());
        if (restores) {
            try {
                Files.copy(record(), backup);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            IngestWork.take(record(), 2 * REPORTS);
        }
        this.before = Left.events(record());
    }

    @Override
    List<String> arguments() throws IOException {
        if (!restores) {
            Files.deleteIfExists(backup);
        }
        return List.of(restores ? "restore" : "backup", record().toString(), backup.toString());
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    void afterKill(Path left) {
        Path backupLeft = left.resolveSibling(backup.getFileName());
        if (restores || Files.exists(backupLeft)) {
            Left.isFinished(backupLeft, after);
        }
        assertThat(left).exists();
        assertThat(Left.events(left)).isIn(before, after);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    @Override
    void afterEnd() {
        Left.isFinished(backup, after);
        Left.isFinished(record(), restores ? after : before);
    }
}
