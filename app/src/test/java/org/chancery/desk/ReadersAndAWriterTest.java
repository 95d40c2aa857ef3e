package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Two hundred readers at once while reports come in: nobody gets an error, nothing is lost; on a machine that is too slow
 * for them some are told to come again. For longer than the few
 * seconds of a usual run: {@code mvn -pl app test -Dtest=ReadersAndAWriterTest -Dchancery.load.seconds=1800}.
 */
class ReadersAndAWriterTest {

    private static final int READERS = 200;
    private static final int SECONDS = Integer.getInteger("chancery.load.seconds", 5);
    private static final int MEASUREMENTS = SECONDS < 60 ? 1 : 10;
    private static final List<String> PATHS = List.of(
            "",
            "chronology",
            "actors",
            "dyad/PRK/RUS",
            "registers",
            "brief?dyad=RUS-PRK",
            "search?q=consult",
            "api/v1/events?limit=20",
            "review",
            "method");

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."),
                Scripted.report("South", "2024-03-21", "PRK THREATEN USA on 2024-03-20."));
    }

    @Test
    void everyReaderIsAnsweredWhileReportsComeIn() throws Exception {
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Latencies times = new Latencies();
        Queue<String> memory = new ConcurrentLinkedQueue<>();
        AtomicLong written = new AtomicLong();
        try (Desk desk = open()) {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            CountDownLatch done = new CountDownLatch(READERS);
            Visit writer = new Visit(desk);
            String form = writer.page("ingest");
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            for (int i = 0; i < READERS; i++) {
                int first = i;
                readers.execute(() -> {
                    for (int turn = first; System.nanoTime() < end; turn++) {
                        read(client, desk, PATHS.get(turn % PATHS.size()), errors, times);
                    }
                    done.countDown();
                });
            }
            while (System.nanoTime() < end) {
                long number = written.get() + 1;
                String page = form;
                HttpResponse<String> taken = writer.send(
                        page,
                        "ingest",
                        "text",
                        "USA SANCTION RUS on 2024-04-" + String.format("%02d", 1 + number % 28) + ". Number " + number
                                + ".");
                assertThat(taken.statusCode()).isIn(302, 429);
                if (taken.statusCode() == 302) {
                    written.incrementAndGet();
                }
                if (System.nanoTime() - start >= memory.size() * TimeUnit.SECONDS.toNanos(SECONDS) / MEASUREMENTS) {
                    memory.add(memory());
                }
                Thread.sleep(100);
            }
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            readers.shutdown();
            OneCardOneKeyTest.await(() -> !writer.page("ingest").contains("<td>waiting</td>")
                    && !writer.page("ingest").contains("<td>reading</td>")
                    && !writer.page("ingest").contains("<td>joining</td>"));
            memory.add(memory());
            report(times, written.get(), memory);
            assertThat(writer.page("")).contains("<b>" + (2 + written.get()) + "</b> reports");
        }
        assertThat(errors).isEmpty();
        assertThat(times.count()).isPositive();
    }

    @Test
    void readersWhoDoNotReadHoldUpNobody() throws Exception {
        List<Socket> idlers = new ArrayList<>();
        try (Desk desk = open()) {
            HttpClient client = HttpClient.newHttpClient();
            get(client, desk, "method");
            Duration alone = timed(client, desk);
            for (int i = 0; i < 600; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(2048);
                socket.connect(new java.net.InetSocketAddress("127.0.0.1", desk.port()));
                socket.getOutputStream()
                        .write(("GET /static/cytoscape.js HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                idlers.add(socket);
            }
            assertThat(timed(client, desk))
                    .as("beside %s without them", alone)
                    .isLessThan(Duration.ofSeconds(10).plus(alone.multipliedBy(20)));
        } finally {
            for (Socket socket : idlers) {
                socket.close();
            }
        }
    }

    /** On a machine that others keep busy everything takes longer, so that a time says little without another one. */
    private static Duration timed(HttpClient client, Desk desk) throws Exception {
        long start = System.nanoTime();
        assertThat(get(client, desk, "method").statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void whatWasAskedBeforeTheStopIsAnsweredWhole() throws Exception {
        Desk desk = open();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        assertThat(get(client, desk, "chronology").statusCode()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asked.add(client.sendAsync(
                    HttpRequest.newBuilder(URI.create(desk.address() + "chronology"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        Thread.sleep(500);
        desk.close();
        for (CompletableFuture<HttpResponse<String>> each : asked) {
            HttpResponse<String> answer = each.get(30, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isIn(200, 503);
            assertThat(answer.body()).contains("</html>");
        }
    }

    private Desk open() {
        return Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
    }

    private static void read(HttpClient client, Desk desk, String path, Queue<String> errors, Latencies times) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = get(client, desk, path);
            if (answer.statusCode() == 429
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                times.refused();
                return;
            }
            times.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                errors.add(
                        path + " " + answer.statusCode() + " " + answer.body().replaceAll("(?s).*<main[^>]*>", ""));
            }
        } catch (Exception e) {
            errors.add(path + " " + e);
        }
    }

    private static HttpResponse<String> get(HttpClient client, Desk desk, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void report(Latencies times, long written, Queue<String> memory) {
        LoggerFactory.getLogger(ReadersAndAWriterTest.class)
                .warn(
                        "{} readers, {} s, {} reports written meanwhile: {}\n{}",
                        READERS,
                        SECONDS,
                        written,
                        times,
                        String.join("\n", memory));
    }

    /** What the whole process needs, readers and desk together. */
    private static String memory() throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Path status = Path.of("/proc/self/status");
        String resident = !Files.exists(status)
                ? ""
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("Threads"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .collect(Collectors.joining(", ", ", ", ""));
        return "heap in use " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MiB" + resident;
    }
}
