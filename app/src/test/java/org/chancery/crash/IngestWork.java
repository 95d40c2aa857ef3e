package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** Reports are taken in one after the other; each that is counted is kept. */
final class IngestWork extends Work {

    private static final int SPAN = 1500;
    private static final int REPORTS = 40;

    private final List<StoredEvent> expected;
    private int kept;

    IngestWork(Path folder, List<StoredEvent> expected) {
        super(folder);
        this.expected = expected;
    }

    /** The events of a record that nobody disturbed. */
    static List<StoredEvent> undisturbed(Path file) {
        take(file, REPORTS);
        return Left.events(file);
    }

    /** Takes in so many reports of the corpus. */
    static void take(Path file, int reports) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Ingest(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                    .run(Corpus.reports(reports).iterator(), 2, IngestListener.SILENT);
        }
    }

    @Override
    List<String> arguments() {
        return List.of("ingest", record().toString(), String.valueOf(REPORTS));
    }

    @Override
    void said(String line) {
        if (line.startsWith("kept ")) {
            kept = Math.max(kept, Integer.parseInt(line.substring("kept ".length())));
        }
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    int acknowledged() {
        return kept;
    }

    @Override
    void afterKill(Path left) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            Left.isWhole(record);
            assertThat(record.reports().count()).isGreaterThanOrEqualTo(kept);
            for (int number = 0; number < kept; number++) {
                assertThat(Left.outlets(record)).contains(Corpus.outlet(number));
            }
        }
    }

    @Override
    void afterEnd() {
        Left.isFinished(record(), expected);
    }
}
