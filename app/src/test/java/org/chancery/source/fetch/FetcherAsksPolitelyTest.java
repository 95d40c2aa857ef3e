package org.chancery.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine, which only tests may ask. */
class FetcherAsksPolitelyTest {

    private static final FetchPolicy TEST = new FetchPolicy(
            "chancery", Duration.ofSeconds(5), 10_000, 3, Duration.ofMillis(1), 2, Duration.ofSeconds(2), true);

    private HttpServer server;
    private final AtomicInteger busy = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /private/\n");
            case "/page" -> {
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                send(
                        exchange,
                        known ? 304 : 200,
                        "<html><body><p>Malta and Oman signed an accord on Monday.</p></body></html>");
            }
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", "/page");
                send(exchange, 301, "");
            }
            case "/round" -> {
                exchange.getResponseHeaders().add("Location", "/round");
                send(exchange, 302, "");
            }
            case "/inside" -> {
                exchange.getResponseHeaders().add("Location", "file:///etc/hostname");
                send(exchange, 302, "");
            }
            case "/busy" -> {
                exchange.getResponseHeaders().add("Retry-After", "0");
                send(exchange, busy.getAndIncrement() == 0 ? 503 : 200, "<p>Back again.</p>");
            }
            case "/large" -> send(exchange, 200, "x".repeat(20_000));
            case "/feed" ->
                send(
                        exchange,
                        200,
                        "<rss version=\"2.0\"><channel><title>Zephyr Post</title><item><title>Accord</title><link>"
                                + address("/page")
                                + "</link><description>In short.</description></item></channel></rss>");
            default -> send(exchange, 404, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
        if (status != 304) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Rejection.Reason reason(Answer answer) {
        return ((Answer.Refused) answer).rejection().reason();
    }

    @Test
    void aPageIsFetchedAndNotSentTwice() {
        Fetcher fetcher = new Fetcher(TEST);
        Answer.Page page = (Answer.Page) fetcher.fetch(address("/page"), Visit.NONE);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Malta and Oman");
        assertThat(fetcher.fetch(address("/page"), page.visit())).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void redirectsAreFollowedToAnEnd() {
        Fetcher fetcher = new Fetcher(TEST);
        assertThat(((Answer.Page) fetcher.fetch(address("/moved"), Visit.NONE)).address())
                .isEqualTo(address("/page"));
        assertThat(reason(fetcher.fetch(address("/round"), Visit.NONE))).isEqualTo(Rejection.Reason.UNREACHABLE);
    }

    @Test
    void aRedirectToAFileIsRefused() {
        assertThat(reason(new Fetcher(TEST).fetch(address("/inside"), Visit.NONE)))
                .isEqualTo(Rejection.Reason.UNREACHABLE);
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        Answer answer = new Fetcher(TEST).fetch(address("/private/list"), Visit.NONE);
        assertThat(((Answer.Refused) answer).rejection().detail()).contains("robots.txt");
    }

    @Test
    void aBusyServerIsAskedAgain() {
        assertThat(new Fetcher(TEST).fetch(address("/busy"), Visit.NONE)).isInstanceOf(Answer.Page.class);
    }

    @Test
    void nothingIsReadBeyondTheBound() {
        assertThat(reason(new Fetcher(TEST).fetch(address("/large"), Visit.NONE)))
                .isEqualTo(Rejection.Reason.TOO_LARGE);
    }

    @Test
    void theOwnNetworkIsRefused() {
        Fetcher fetcher = new Fetcher(FetchPolicy.STANDARD);
        for (String inside : List.of(
                "http://127.0.0.1/",
                "http://10.0.0.7/",
                "http://169.254.169.254/",
                "http://[::1]/",
                "http://192.168.1.1/",
                "file:///tmp/x")) {
            assertThat(fetcher.fetch(URI.create(inside), Visit.NONE)).as(inside).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void thePagesOfASummaryFeedAreFetched() {
        List<Sourced> found =
                new FetchedSources(new Fetcher(TEST)).open(address("/feed"), LocalDate.of(2094, 5, 6), true);
        assertThat(found).hasSize(1);
        RawReport report = (RawReport) found.get(0);
        assertThat(report.text()).contains("Malta and Oman");
        assertThat(report.declared().outlet()).isEqualTo("Zephyr Post");
        assertThat(report.declared().fetched()).isEqualTo(LocalDate.of(2094, 5, 6));
    }

    @Test
    void aClockThatLagsBehindTheServersCostsNoDate() {
        List<Sourced> found = new FetchedSources(new Fetcher(TEST)).open(address("/page"), LocalDate.EPOCH, true);
        assertThat(((RawReport) found.get(0)).declared().fetched()).isAfter(LocalDate.of(2020, 1, 1));
    }
}
