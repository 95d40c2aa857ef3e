package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.chancery.document.Reader;
import org.chancery.source.format.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that grows when it is read, or is nested without end, is read or refused soon, and fetches nothing. */
class BombsAndDeepTreesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int DEEP = 50_000;

    @TempDir
    Path folder;

    private final Sources sources = new Sources(new Limits(2 << 20, 1000, 2), ColumnMapping.USUAL);
    private final Reader reader = new Reader();

    @Test
    void entitiesThatMultiplyAreNotUnfolded() {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha ha ha\">");
        for (char name = 'b'; name < 'z'; name++) {
            feed.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10));
            feed.append("\">");
        }
        feed.append("]><rss version=\"2.0\"><channel><title>&y;</title><item><title>&y;</title>");
        feed.append("<description>Malta and Oman met, officials said. &y;</description></item></channel></rss>");
        assertThat(texts(feed.toString())).allSatisfy(text -> assertThat(text).hasSizeLessThan(10_000));
    }

    @Test
    void entitiesFromElsewhereAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the password is swordfish");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            for (String root : List.of("rss", "feed", "nitf", "newsMessage", "urlset")) {
                String document =
                        "<?xml version=\"1.0\"?><!DOCTYPE " + root + " SYSTEM \"" + address + root + ".dtd\" ["
                                + "<!ENTITY own SYSTEM \"" + secret.toUri() + "\"><!ENTITY far SYSTEM \"" + address
                                + "\">]><" + root
                                + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + secret.toUri()
                                + "\" parse=\"text\"/><channel><item><title>&own;&far;</title><description>Malta and"
                                + " Oman met, officials said."
                                + " &own;</description></item></channel><body><p>&own;</p></body></"
                                + root + ">";
                assertThat(texts(document)).noneMatch(text -> text.contains("swordfish"));
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":%s}",
                "[%s]",
                "{\"items\":[{\"content_text\":%s}]}",
                "{\"a\":%s,\"text\":\"Malta and Oman met.\"}"
            })
    void jsonOfAnyDepthEndsSoon(String frame) {
        long start = System.nanoTime();
        texts(frame.formatted("[".repeat(DEEP) + "]".repeat(DEEP)));
        texts(frame.formatted("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        texts(frame.formatted("[".repeat(DEEP)));
        texts(frame.formatted("1".repeat(DEEP)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "feed", "nitf", "newsMessage", "urlset", "html", "div"})
    void markupOfAnyDepthEndsSoon(String root) {
        long start = System.nanoTime();
        texts("<" + root + ">" + "<item>".repeat(DEEP) + "Malta and Oman met, officials said.");
        texts("<" + root + ">" + "<b>".repeat(DEEP) + "Malta and Oman met, officials said." + "</b>".repeat(DEEP));
        texts("<" + root + " " + "a='b' ".repeat(DEEP) + ">Malta and Oman met, officials said.</" + root + ">");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void aPackedPageInAWebArchiveIsBoundedByWhatItUnpacksTo() throws IOException {
        byte[] page = gzip(("<html><body><p>" + "Malta and Oman met again. ".repeat(1 << 18) + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + page.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.write(page);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                        + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Target-URI: http://example.org/\r\nContent-Type:"
                        + " application/http; msgtype=response\r\nContent-Length: " + http.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.writeTo(warc);
        warc.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<Sourced> found = open(warc.toByteArray());
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.reason()).isEqualTo(Rejection.Reason.TOO_LARGE));
    }

    private List<String> texts(String input) {
        return open(input.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(RawReport.class::isInstance)
                .map(one -> (RawReport) one)
                .map(raw -> reader.read(raw).text() + raw.declared())
                .toList();
    }

    private List<Sourced> open(byte[] bytes) {
        return sources.open(new ByteArrayInputStream(bytes), "test").toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
