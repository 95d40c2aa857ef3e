package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that mean harm get an answer that does none, soon. */
class HostileRequestsAreHarmlessTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        desk = Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../../../../../../etc/passwd",
                "/static/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/static/..%2f..%2f..%2f..%2fetc/passwd",
                "/static/..%5c..%5cetc%5cpasswd",
                "/static//etc/passwd",
                "/static/%00/etc/passwd",
                "/method/../../etc/passwd",
                "/method?page=../../../etc/passwd",
                "/job/..%2f..%2fetc%2fpasswd",
                "/api/v1/jobs/..%2f..",
            })
    void aPathLeadsNowhereElse(String path) throws Exception {
        String answer =
                raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("root:").doesNotStartWith("HTTP/1.1 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/events.csv?type=",
                "api/v1/events?after=",
                "brief.md?dyad=",
                "search?q=",
                "sign-in?to=",
                "chronology?actor=",
            })
    void noValueBecomesAHeader(String path) throws Exception {
        HttpResponse<String> answer = new Visit(desk)
                .get(path + URLEncoder.encode("x\r\nX-Evil: yes\r\n\r\n<script>", StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("<script>\n").doesNotContain("X-Evil: yes\r\n\r\n<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/v1/jobs", "api/v1/code", "mcp"})
    void jsonOfAnyDepthIsRefused(String path) throws Exception {
        HttpResponse<String> answer =
                post(path, "application/json", "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aSearchThatExplodesElsewhereIsAnswered() throws Exception {
        Visit visit = new Visit(desk);
        long start = System.nanoTime();
        for (String words : new String[] {
            "(a+)+$" + "a".repeat(3000), "*".repeat(2000), "\"".repeat(2001), "a* ".repeat(500), "-".repeat(3000),
        }) {
            assertThat(visit.get("search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .statusCode())
                    .isLessThan(500);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void addressesOfTheOwnNetworkAreNotFetched() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        try {
            Visit visit = new Visit(desk);
            int port = inside.getAddress().getPort();
            String addresses = "http://127.0.0.1:" + port + "/\nhttp://localhost:" + port + "/\nhttp://[::1]:" + port
                    + "/\nhttp://2130706433:" + port + "/\nhttp://169.254.169.254/latest/meta-data/";
            HttpResponse<String> taken =
                    visit.send(visit.page("ingest"), "ingest", "addresses", addresses, "fetch", "yes");
            if (taken.statusCode() == 302) {
                String job =
                        taken.headers().firstValue("Location").orElseThrow().substring(1);
                OneCardOneKeyTest.await(() -> visit.page(job).contains("done"));
            }
            assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void aBombIsNotUnpackedWhole() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            byte[] words = "one word more ".repeat(75_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                packed.write(words);
            }
        }
        Visit visit = new Visit(desk);
        String line = "chancery-test";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + line + "\r\nContent-Disposition: form-data; name=\"mark\"\r\n\r\n"
                        + Visit.mark(visit.page("ingest")) + "\r\n--" + line
                        + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.txt.gz\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(bomb.toByteArray());
        body.write(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> taken = visit.client()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + "ingest"))
                                .header("Content-Type", "multipart/form-data; boundary=" + line)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).isEqualTo(302);
        String job = taken.headers().firstValue("Location").orElseThrow().substring(1);
        OneCardOneKeyTest.await(() -> visit.page(job).contains("done"));
        assertThat(visit.page(job)).contains("larger than");
    }

    private static HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        return new Visit(desk)
                .client()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + path))
                                .header("Content-Type", type)
                                .header("Accept", "application/json, text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", desk.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
