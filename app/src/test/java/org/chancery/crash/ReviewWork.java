package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;

/** A reviewer accepts and rejects; each decision that is answered is kept. */
final class ReviewWork extends Work {

    private static final int SPAN = 2000;
    private static final int REPORTS = 20;
    private static final int DECISIONS = 8;

    private final List<String> decided = new ArrayList<>();

    ReviewWork(Path folder) {
        super(folder);
        IngestWork.take(record(), REPORTS);
    }

    @Override
    List<String> arguments() {
        return List.of("review", record().toString(), String.valueOf(DECISIONS));
    }

    @Override
    void said(String line) {
        if (line.startsWith("decided ")) {
            decided.add(line.substring("decided ".length()));
        }
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    int acknowledged() {
        return decided.size();
    }

    @Override
    void afterKill(Path left) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            Left.isWhole(record);
            assertThat(record.decisions().all()).extracting(Decided::note).containsAll(decided);
            assertThat(record.decisions().all())
                    .allMatch(decision -> !decision.mentions().isEmpty());
        }
    }

    @Override
    void afterEnd() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(record())) {
            assertThat(record.tables().faults()).isEmpty();
            assertThat(record.decisions().all()).extracting(Decided::note).containsAll(decided);
            assertThat(record.decisions().all()).hasSizeGreaterThanOrEqualTo(DECISIONS);
            holds(record);
        }
    }

    /** What was rejected and not accepted again stands in no event. */
    static void holds(DiplomaticRecord record) {
        List<String> rejected = new ArrayList<>();
        for (Decided decision : record.decisions().all()) {
            List<String> mentions = record.decisions().current(decision.mentions());
            if (decision.kind() == Decided.Kind.REJECT) {
                rejected.addAll(mentions);
            } else {
                rejected.removeAll(mentions);
            }
        }
        for (String mention : rejected) {
            String report = record.mentions().find(mention).report();
            assertThat(record.mentions().eventsOfReport(report)).doesNotContainKey(mention);
        }
    }
}
