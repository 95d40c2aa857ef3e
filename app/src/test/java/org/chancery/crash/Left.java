package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredReport;

/** What every record must be after a kill, and at the end. */
final class Left {

    private Left() {}

    /** Whole reports alone; what is not joined yet may be said. */
    static void isWhole(DiplomaticRecord record) {
        long reports = record.reports().count();
        assertThat(record.mentions().count()).isEqualTo(Corpus.MENTIONS * reports);
        assertThat(record.reports().sentences()).isEqualTo(Corpus.MENTIONS * reports);
        assertThat(record.tables().faults()).allMatch(fault -> fault.endsWith("reports not yet joined"));
    }

    /** Numbers of {@link Corpus} whose reports are kept. */
    static Set<String> outlets(DiplomaticRecord record) {
        return record.reports().all().stream().map(StoredReport::outlet).collect(Collectors.toSet());
    }

    static List<StoredEvent> events(Path file) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.events().find(EventFilter.ALL);
        }
    }

    /** Sound, joined, and with these events. */
    static void isFinished(Path file, List<StoredEvent> expected) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.tables().faults()).isEmpty();
            assertThat(record.linkInput().isPending()).isFalse();
        }
        assertThat(events(file)).isEqualTo(expected);
    }
}
