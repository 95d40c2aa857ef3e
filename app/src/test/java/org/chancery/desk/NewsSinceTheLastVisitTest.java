package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk tells what happened to the record since the reader's last visit, each in its kind. */
class NewsSinceTheLastVisitTest {

    @TempDir
    Path folder;

    @Test
    void newEventsPlansThatCameTrueAndWitnesses() throws Exception {
        Path file = folder.resolve("r.duckdb");
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            ingest(
                    record,
                    Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-04-18 (planned)."),
                    Scripted.report(
                            "North",
                            "2024-03-22",
                            "RUS ACCUSE USA on 2024-03-19 (alleged). RUS AID PRK on 2024-03-20."));
        }
        long before = Instant.now().getEpochSecond() + 1;
        Thread.sleep(2100);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            ingest(
                    record,
                    Scripted.report("South", "2024-04-19", "RUS CONSULT PRK on 2024-04-18 (occurred)."),
                    Scripted.report("South", "2024-03-24", "RUS ACCUSE USA on 2024-03-19 (denied)."),
                    Scripted.report("South", "2024-03-23", "RUS AID PRK on 2024-03-20."),
                    Scripted.report("South", "2024-05-23", "PRK THREATEN USA on 2024-05-20."));
        }
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            assertThat(get(desk, "").body()).doesNotContain("Since your last visit");
            HttpResponse<String> answer = get(desk, "visits=" + before + "-" + before);
            String page = answer.body();
            assertThat(page).contains("Since your last visit");
            assertThat(section(page, "New events")).contains("threaten").doesNotContain("consult");
            assertThat(section(page, "Plans that came true")).contains("consults");
            assertThat(section(page, "Told by more sources now")).contains("gives aid");
            String next = answer.headers().firstValue("Set-Cookie").orElse("");
            assertThat(next).startsWith("visits=" + before + "-");
            String then = page(desk, "?since=2020-01-01&as-of=2024-03-22");
            assertThat(then).contains("Since 2020-01-01, by the reports up to 2024-03-22");
            assertThat(section(then, "New events")).contains("consult").doesNotContain("threaten");
            assertThat(then).doesNotContain("Plans that came true").doesNotContain("Told by more sources now");
            assertThat(page(desk, "?since=2020-01-01")).contains("Plans that came true");
            String muchLater = "visits=1-" + (before - 7200);
            assertThat(get(desk, muchLater).headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("visits=" + (before - 7200) + "-");
        }
    }

    private static void ingest(DiplomaticRecord record, RawReport... reports) {
        new Ingest(record, new ScriptedCoder(), new LayeredJoiner(), "test", "test")
                .run(List.<Sourced>of(reports).iterator(), 1, IngestListener.SILENT);
    }

    private static String section(String page, String title) {
        return Visit.between(page, "aria-label=\"" + title + "\"", "</section>");
    }

    private static HttpResponse<String> get(Desk desk, String cookie) throws Exception {
        return get(desk, "", cookie);
    }

    private static String page(Desk desk, String query) throws Exception {
        return get(desk, query, "").body();
    }

    private static HttpResponse<String> get(Desk desk, String query, String cookie) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(desk.address()).resolve("/" + query));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
