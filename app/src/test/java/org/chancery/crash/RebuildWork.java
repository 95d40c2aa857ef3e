package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** All reports of a record are coded anew. */
final class RebuildWork extends Work {

    private static final int SPAN = 2000;
    private static final int REPORTS = 20;

    private final List<StoredEvent> expected;

    RebuildWork(Path folder) {
        super(folder);
        IngestWork.take(record(), REPORTS);
        this.expected = Left.events(record());
    }

    @Override
    List<String> arguments() {
        return List.of("rebuild", record().toString());
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    int acknowledged() {
        return REPORTS;
    }

    @Override
    void afterKill(Path left) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            Left.isWhole(record);
            assertThat(record.reports().count()).isEqualTo(REPORTS);
        }
    }

    @Override
    void afterEnd() {
        Left.isFinished(record(), expected);
    }
}
