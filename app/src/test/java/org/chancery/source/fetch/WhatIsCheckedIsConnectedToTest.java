package org.chancery.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Against a real server on this machine. Its address, 127.0.0.1, stands for the public net here, and 127.0.0.2 for the
 * inside; what else lies inside is refused as always.
 */
class WhatIsCheckedIsConnectedToTest {

    private static final FetchPolicy POLICY = policy(Duration.ofSeconds(10));
    private static final FetchPolicy HURRIED = policy(Duration.ofMillis(300));

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile String rules = "/rules";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        switch (exchange.getRequestURI().getPath()) {
            case "/robots.txt" -> redirect(exchange, rules);
            case "/rules" -> send(exchange, "User-agent: *\nDisallow: /private/\n".getBytes(StandardCharsets.UTF_8));
            case "/inward" ->
                redirect(exchange, "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
            case "/inward-by-name" ->
                redirect(
                        exchange, "http://inside.example:" + server.getAddress().getPort() + "/page");
            case "/packed" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
                    packed.write(new byte[20_000_000]);
                }
                send(exchange, bytes.toByteArray());
            }
            case "/drip" -> drip(exchange);
            default -> send(exchange, "<p>Malta and Oman signed an accord.</p>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(301, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetAddress[] names(String host) throws UnknownHostException {
        String address = host.equals("inside.example") ? "127.0.0.2" : host.equals("open.example") ? "127.0.0.1" : host;
        return InetAddress.getAllByName(address);
    }

    private static boolean isInside(InetAddress address) {
        return PublicAddresses.isInside(address) && !address.getHostAddress().equals("127.0.0.1");
    }

    private static FetchPolicy policy(Duration timeout) {
        return new FetchPolicy("chancery", timeout, 10_000, 3, Duration.ofMillis(1), 0, Duration.ofSeconds(1), false);
    }

    private Answer fetch(String path) {
        return fetch(path, POLICY);
    }

    private Answer fetch(String path, FetchPolicy policy) {
        URI address = URI.create("http://open.example:" + server.getAddress().getPort() + path);
        CheckedNames names =
                new CheckedNames(WhatIsCheckedIsConnectedToTest::names, WhatIsCheckedIsConnectedToTest::isInside);
        return new Fetcher(policy, names).fetch(address, Visit.NONE);
    }

    private static Rejection rejection(Answer answer) {
        return ((Answer.Refused) answer).rejection();
    }

    @Test
    void aNameThatChangesItsMindAfterTheCheckIsNotConnectedTo() throws IOException {
        AtomicInteger lookUps = new AtomicInteger();
        InetAddress open = InetAddress.getByName("203.0.113.9");
        InetAddress inside = InetAddress.getByName("127.0.0.1");
        CheckedNames rebinding = new CheckedNames(
                host -> new InetAddress[] {lookUps.getAndIncrement() == 0 ? open : inside}, PublicAddresses::isInside);
        URI address =
                URI.create("http://turncoat.example:" + server.getAddress().getPort() + "/page");
        assertThat(new Fetcher(HURRIED, rebinding).fetch(address, Visit.NONE)).isInstanceOf(Answer.Refused.class);
        assertThat(lookUps.get()).isGreaterThan(1);
        assertThat(asked).hasValue(0);
    }

    @Test
    void oneInsideAddressAmongOthersIsEnoughToRefuse() throws IOException {
        InetAddress[] both = {InetAddress.getByName("203.0.113.9"), InetAddress.getByName("10.1.2.3")};
        CheckedNames names = new CheckedNames(host -> both, PublicAddresses::isInside);
        URI address = URI.create("http://both.example/page");
        assertThat(rejection(new Fetcher(POLICY, names).fetch(address, Visit.NONE))
                        .detail())
                .contains("own network");
    }

    @Test
    void aPageOfTheOpenNetIsFetchedUnderItsName() {
        Answer.Page page = (Answer.Page) fetch("/page");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Malta and Oman");
    }

    @Test
    void redirectsToTheInsideAreRefused() {
        assertThat(rejection(fetch("/inward")).detail()).contains("own network");
        assertThat(rejection(fetch("/inward-by-name")).detail()).contains("own network");
    }

    @Test
    void rulesForRobotsAreReadBehindARedirect() {
        assertThat(rejection(fetch("/private/list")).detail()).contains("robots.txt");
    }

    @Test
    void rulesForRobotsBehindARedirectToTheInsideAreNotRead() {
        rules = "http://127.0.0.2:" + server.getAddress().getPort() + "/rules";
        assertThat(rejection(fetch("/page")).detail()).contains("robots.txt");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aFeedThatListsPagesOfTheInsideBringsNone() {
        RawReport summary = new RawReport(
                RawReport.Form.ADDRESS,
                "",
                "feed",
                Declared.at("http://127.0.0.2:" + server.getAddress().getPort() + "/page", null));
        CheckedNames names =
                new CheckedNames(WhatIsCheckedIsConnectedToTest::names, WhatIsCheckedIsConnectedToTest::isInside);
        assertThat(new FetchedSources(new Fetcher(POLICY, names)).whole(summary, LocalDate.EPOCH))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.detail()).contains("own network"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void aPackedAnswerIsBoundedByWhatItUnpacksTo() {
        assertThat(rejection(fetch("/packed")).reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
    }

    @Test
    void anAnswerThatDripsIsCutOff() {
        long begin = System.nanoTime();
        assertThat(rejection(fetch("/drip", HURRIED)).detail()).contains("too long");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }
}
