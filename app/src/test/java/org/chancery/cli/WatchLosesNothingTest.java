package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Rounds over a real server on this machine, which only tests may ask. */
class WatchLosesNothingTest {

    private static final FetchPolicy TEST = new FetchPolicy(
            "chancery", Duration.ofSeconds(5), 100_000, 3, Duration.ofMillis(1), 1, Duration.ofSeconds(1), true);

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String dropped = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.writeString(
                folder.resolve("feeds.toml"),
                "[[feed]]\nname = \"Zephyr\"\nurl = \"" + address("/feed")
                        + "\"\noutlet = \"Zephyr Post\"\nevery = 5\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(dropped)) {
            exchange.close();
            return;
        }
        switch (path) {
            case "/feed" -> {
                exchange.getResponseHeaders().add("ETag", "\"one\"");
                boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                asked.add(known ? "feed?" : "feed");
                send(
                        exchange,
                        known ? 304 : 200,
                        "<rss version=\"2.0\"><channel><title>Zephyr</title>" + item("/a", "Accord")
                                + item("/b", "Envoy") + "</channel></rss>");
            }
            case "/a" -> {
                asked.add("a");
                send(
                        exchange,
                        200,
                        page("Malta and Oman signed an accord on fishing on 4 March 2024, officials said."));
            }
            case "/b" -> {
                asked.add("b");
                send(
                        exchange,
                        200,
                        page("Kenya expelled the ambassador of Uganda on 5 March 2024, the ministry said."));
            }
            default -> send(exchange, 404, "");
        }
    }

    private String item(String path, String title) {
        return "<item><title>" + title + "</title><link>" + address(path)
                + "</link><description>In short.</description></item>";
    }

    private static String page(String sentence) {
        return "<html><body><article><p>" + sentence + "</p></article></body></html>";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
        if (status != 304) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private SampleRecord.Run round() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new WatchCommand(TEST))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        folder.resolve("feeds.toml").toString(),
                        "--once",
                        "--record",
                        folder.resolve("r.duckdb").toString());
        return new SampleRecord.Run(exit, out.toString(), err.toString());
    }

    @Test
    void secondRoundAsksOnlyWhetherSomethingChanged() {
        SampleRecord.Run first = round();
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("1 feed visited, 0 unchanged; 2 reports added");
        assertThat(round().out()).contains("1 unchanged; 0 reports added");
        assertThat(asked).containsExactly("feed", "a", "b", "feed?");
        assertThat(folder.resolve("r.duckdb.d/visits.json")).exists();
    }

    @Test
    void pageOfADroppingServerIsTakenInTheNextRound() {
        dropped = "/b";
        SampleRecord.Run first = round();
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).contains("/b");
        assertThat(first.out()).contains("1 report added");
        dropped = "";
        assertThat(round().out()).contains("1 report added");
        assertThat(round().out()).contains("1 unchanged; 0 reports added");
        assertThat(asked).containsExactly("feed", "a", "feed?", "b", "feed?");
    }

    @Test
    void feedOfADroppingServerIsTakenInTheNextRound() {
        dropped = "/feed";
        assertThat(round().exit()).isEqualTo(1);
        dropped = "";
        assertThat(round().out()).contains("2 reports added");
    }

    @Test
    void badListIsOneLine() throws IOException {
        Files.writeString(folder.resolve("feeds.toml"), "[[feed]]\nname = \"Zephyr\"\n");
        SampleRecord.Run run =
                SampleRecord.run("watch", folder.resolve("feeds.toml").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("feed 1 has no url");
    }
}
