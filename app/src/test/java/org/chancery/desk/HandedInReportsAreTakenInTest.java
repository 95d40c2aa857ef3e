package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, pasted text and addresses become jobs that say what they do and why something was left out. */
class HandedInReportsAreTakenInTest {

    private static final FetchPolicy INSIDE =
            new FetchPolicy("chancery", Duration.ofSeconds(5), 1 << 20, 2, Duration.ZERO, 0, Duration.ZERO, true);

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Desk desk;

    @BeforeEach
    void start() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18."));
        desk = open();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void filesAreReadAndWhatIsNoReportIsNamedWithItsReason() throws Exception {
        Visit visit = new Visit(desk);
        String job = handIn(
                visit,
                part("files", "../../evil/south.txt", "PRK THREATEN USA on 2024-03-20."),
                part("files", "empty.html", "<html><body></body></html>"),
                field("outlet", "South"),
                field("published", "2024-03-21"));
        String page = whenOver(visit, job);
        assertThat(page)
                .contains("done")
                .contains("south.txt")
                .contains("empty.html")
                .doesNotContain("../");
        assertThat(visit.page("chronology")).contains("THREATEN").contains("South");
        assertThat(visit.page("ingest")).contains(job);
        assertThat(file.resolveSibling("r.duckdb.d").resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void pastedTextIsAReport() throws Exception {
        Visit visit = new Visit(desk);
        String job = handIn(visit, field("text", "USA SANCTION RUS on 2024-03-22."), field("outlet", "East"));
        assertThat(whenOver(visit, job)).contains("pasted text");
        assertThat(visit.page("chronology")).contains("SANCTION").contains("East");
    }

    @Test
    void addressesAreFetchedOnlyWhenSomebodySaysSo() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestURI().getPath().equals("/robots.txt")
                            ? ""
                            : "<html><head><title>West</title></head><body><article><p>USA AID UKR on"
                                    + " 2024-03-23.</p><p>This page has more words, so that it reads as an article"
                                    + " would.</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        try {
            Visit visit = new Visit(desk);
            String address = "http://127.0.0.1:" + site.getAddress().getPort() + "/page";
            assertThat(post(visit, field("addresses", address)).statusCode()).isEqualTo(400);
            String job = handIn(visit, field("addresses", address), field("fetch", "yes"));
            whenOver(visit, job);
            assertThat(visit.page("chronology")).contains("State of UKR");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void progressIsStreamedToItsEnd() throws Exception {
        Visit visit = new Visit(desk);
        String job = handIn(visit, field("text", "USA SANCTION RUS on 2024-03-22."));
        HttpResponse<String> stream = visit.client()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + "job/" + job + "/progress"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.body())
                .contains("event: progress")
                .contains("\"state\":\"done\"")
                .contains("\"added\":1");
    }

    @Test
    void whatWasAcknowledgedIsTakenUpByTheNextStart() throws Exception {
        desk.close();
        Path order = Files.createDirectories(folder.resolve("r.duckdb.d/inbox/j_1"));
        Files.writeString(order.resolve("0"), "USA SANCTION RUS on 2024-03-22.");
        Files.writeString(
                order.resolve("order.json"),
                "{\"id\":\"j_1\",\"by\":\"ada\",\"at\":\"2024-03-23T10:00:00Z\",\"title\":\"left\",\"files\":[\"left.txt\"],\"addresses\":[]}");
        Files.createDirectories(folder.resolve("r.duckdb.d/inbox/j_0"));
        desk = open();
        Visit visit = new Visit(desk);
        whenOver(visit, "j_1");
        assertThat(visit.page("chronology")).contains("SANCTION");
        assertThat(folder.resolve("r.duckdb.d/inbox")).isEmptyDirectory();
    }

    @Test
    void nothingIsAnErrorOfTheVisitor() throws Exception {
        Visit visit = new Visit(desk);
        assertThat(post(visit, field("text", " ")).statusCode()).isEqualTo(400);
        assertThat(post(visit, field("addresses", "file:///etc/passwd"), field("fetch", "yes"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(visit, field("text", "RUS AID PRK."), field("published", "someday"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visit.get("job/j_nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aDeskThatOnlyReadsTakesNothingIn() throws Exception {
        desk.close();
        desk = Desk.start(Settings.local(file, "test").readingOnly(true));
        Visit visit = new Visit(desk);
        assertThat(post(visit, field("text", "USA SANCTION RUS on 2024-03-22.")).statusCode())
                .isEqualTo(400);
    }

    private Desk open() {
        return Desk.start(Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), INSIDE));
    }

    private static String whenOver(Visit visit, String job) throws Exception {
        OneCardOneKeyTest.await(() -> visit.page("job/" + job).contains("data-over=\"true\""));
        return visit.page("job/" + job);
    }

    private String handIn(Visit visit, String... parts) throws Exception {
        HttpResponse<String> answer = post(visit, parts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> post(Visit visit, String... parts) throws Exception {
        String mark = Visit.mark(visit.page("ingest"));
        StringBuilder body = new StringBuilder();
        for (String part : List.of(parts)) {
            body.append("--cut\r\n").append(part).append("\r\n");
        }
        body.append("--cut\r\n").append(field("mark", mark)).append("\r\n--cut--\r\n");
        return visit.client()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + "ingest"))
                                .header("Content-Type", "multipart/form-data; boundary=cut")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static String part(String name, String fileName, String content) {
        return "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content;
    }
}
