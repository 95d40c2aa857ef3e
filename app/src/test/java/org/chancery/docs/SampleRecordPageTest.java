package org.chancery.docs;

import java.io.IOException;
import java.util.List;
import org.chancery.cli.SampleRecord;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import org.junit.jupiter.api.Test;

/** {@code docs/sample-record.md}: the record of the sample corpus, so that a change of rules shows as a difference. */
class SampleRecordPageTest {

    @Test
    void pageIsUpToDate() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The record of the sample corpus

                What `chancery demo` makes of the bundled reports, an event a row, as it is and not as it should be. A test
                keeps it up to date, so that a change of rules can be reviewed as a difference of this page. A date in
                brackets is that of the first report.

                """);
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(SampleRecord.file())) {
            List<StoredEvent> events = record.events().find(EventFilter.ALL);
            page.append(record.reports().count())
                    .append(" reports, ")
                    .append(record.mentions().count());
            page.append(" mentions, ").append(events.size()).append(" events.\n\n");
            page.append("| date | event | code | state | reports |\n|---|---|---|---|---|\n");
            for (StoredEvent event : events) {
                page.append("| ")
                        .append(date(event))
                        .append(" | ")
                        .append(Wording.headline(event).replace("|", "\\|"));
                page.append(" | ")
                        .append(event.typeAndMode())
                        .append(' ')
                        .append(event.cameo())
                        .append(" | ");
                page.append(event.state())
                        .append(event.background() ? ", history" : "")
                        .append(" | ");
                page.append(event.reports()).append(" |\n");
            }
        }
        GeneratedPage.check("sample-record.md", page.toString());
    }

    private static String date(StoredEvent event) {
        if (event.date() != null) {
            return event.date().edtf();
        }
        return event.reportedFirst() == null ? "" : "[" + event.reportedFirst() + "]";
    }
}
