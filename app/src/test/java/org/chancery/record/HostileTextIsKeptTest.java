package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextIsKeptTest {

    @TempDir
    Path folder;

    @Test
    void rawTextComesBackAsItCame() {
        String text =
                "RUS AID PRK on 2024-03-18. nul \u0000 quote ' \" \\ ; DROP TABLE report; -- \ud83d\udd4a \u202e bidi\n\n"
                        + "x".repeat(200_000);
        Path file = folder.resolve("it's a record.duckdb");
        Scripted.ingest(file, Scripted.report("O'Outlet \"quoted\"", "2024-03-20", text));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            String id = record.reports().ids().get(0);
            assertThat(record.reports().raw(id).text()).isEqualTo(text);
            assertThat(record.reports().get(id).outlet()).isEqualTo("O'Outlet \"quoted\"");
            assertThat(record.events().count()).isEqualTo(1);
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    @Test
    void halfASurrogateDoesNotStopTheRun() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "RUS AID PRK on 2024-03-18. USA SANCTION RUS on 2024-03-19. \ud83d alone"),
                Scripted.report("South", "2024-03-20", "RUS AID PRK on 2024-03-19. USA SANCTION RUS on 2024-03-19."));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.reports().count()).isEqualTo(2);
            assertThat(record.tables().faults()).isEmpty();
        }
    }
}
