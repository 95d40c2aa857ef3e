package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** A record of an older version is brought up to date. */
final class OpenWork extends EndedWork {

    private static final int SPAN = 900;

    private final List<StoredEvent> expected;

    /** @param old a record of an older version, and the events that it has once it is up to date */
    OpenWork(Path folder, Path old, List<StoredEvent> expected) {
        super(folder);
        this.expected = expected;
        try {
            Files.copy(old, record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<String> arguments() {
        return List.of("open", record().toString());
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    void afterKill(Path left) {
        if (!isEnded()) {
            try (DiplomaticRecord record = DiplomaticRecord.openForReading(left)) {
                assertThat(record.tables().faults()).isEmpty();
            } catch (ChanceryException e) {
                assertThat(e).hasMessageContaining("older version");
            }
        }
        DiplomaticRecord.openForWriting(left).close();
        Left.isFinished(left, expected);
    }

    @Override
    void afterEnd() {
        Left.isFinished(record(), expected);
    }
}
