package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.Backup;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody removes the file that a desk serves: readers go on, no decision is acknowledged, no report is lost. */
class RecordRemovedWhileServedTest {

    @TempDir
    Path folder;

    @Test
    void readersGoOnAndNothingIsLost() throws Exception {
        Path file = folder.resolve("r.duckdb");
        Path saved = folder.resolve("saved.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        String job;
        try (Desk desk = open(file)) {
            Visit visit = new Visit(desk);
            String event = Visit.between(visit.page("chronology"), "/event/", "\"");
            Files.delete(file);
            assertThat(visit.page("chronology")).contains("CONSULT");
            assertThat(visit.send(visit.page("ingest"), "review/decide", "verb", "reject", "id", event)
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            HttpResponse<String> taken = visit.send(
                    visit.page("ingest"), "ingest", "text", "USA SANCTION RUS on 2024-03-22.", "outlet", "East");
            assertThat(taken.statusCode()).isEqualTo(302);
            job = taken.headers().firstValue("Location").orElseThrow().substring(1);
            OneCardOneKeyTest.await(() -> visit.page(job).contains("data-over=\"true\""));
            assertThat(visit.page(job)).contains("removed or replaced", "what was handed in is kept");
            HttpResponse<byte[]> backup = visit.client()
                    .send(
                            HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/backup"))
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(backup.statusCode()).isEqualTo(200);
            Files.write(saved, backup.body());
        }
        Backup.restore(saved, file, true);
        try (Desk desk = open(file)) {
            Visit visit = new Visit(desk);
            OneCardOneKeyTest.await(() -> visit.page(job).contains("data-over=\"true\""));
            assertThat(visit.page("chronology")).contains("CONSULT").contains("SANCTION");
        }
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.reports().count()).isEqualTo(2);
            assertThat(record.decisions().all()).isEmpty();
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    private static Desk open(Path file) {
        return Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
    }
}
