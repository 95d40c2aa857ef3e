package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of input, nameless: what it is stands in its bytes alone. */
class EveryKindIsToldByItsContentTest {

    private final Sources sources = new Sources();
    private final Reader reader = new Reader();

    @ParameterizedTest
    @CsvSource({
        "archives/one.tar, TEXT, 1",
        "archives/one.tar.gz, TEXT, 1",
        "archives/two.zip, TEXT, 2",
        "feeds/rss.xml, FRAGMENT, 1",
        "feeds/atom.xml, FRAGMENT, 1",
        "feeds/feed.json, FRAGMENT, 1",
        "feeds/sitemap.xml, ADDRESS, 1",
        "mail/letter.eml, TEXT, 1",
        "newsroom/nitf.xml, FRAGMENT, 1",
        "newsroom/newsml.xml, FRAGMENT, 1",
        "pages/article.html, HTML, 1",
        "pages/utf16.html, HTML, 1",
        "pages/scrape.txt, TEXT, 1",
        "tables/array.json, TEXT, 1",
        "tables/lines.jsonl, TEXT, 1",
        "tables/comma.csv, TEXT, 1",
        "tables/semicolon.csv, TEXT, 1",
        "warc/plain.warc, HTML, 2",
        "warc/packed.warc.gz, HTML, 2",
    })
    void aStreamWithoutAName(String resource, RawReport.Form form, int reports) throws IOException {
        List<Sourced> found = open(bytes(resource));
        List<RawReport> raw = found.stream()
                .filter(RawReport.class::isInstance)
                .map(RawReport.class::cast)
                .toList();
        assertThat(raw).hasSize(reports);
        assertThat(raw.get(0).form()).isEqualTo(form);
        assertThat(raw)
                .allMatch(one -> form == RawReport.Form.ADDRESS
                        || reader.read(one).text().contains("on Monday")
                        || reader.read(one).text().contains("met"));
    }

    @Test
    void aSavedPageIsOneReportAndItsFilesAreNone(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Envoys meet.html"), bytes("pages/article.html"));
        Path files = Files.createDirectory(folder.resolve("Envoys meet_files"));
        Files.writeString(files.resolve("style.css"), "p { color: black }");
        Files.writeString(
                files.resolve("frame.html"), "<p>Buy a boat, they said, and never row again in your life.</p>");
        try (var found = sources.open(folder)) {
            assertThat(found.filter(RawReport.class::isInstance)).hasSize(1);
        }
    }

    @Test
    void aGzipThatBreaksOffIsNeverTakenForTheWhole() throws IOException {
        byte[] whole = gzip(
                ("Malta and Oman met on Monday, both sides said.\n".repeat(2000)).getBytes(StandardCharsets.UTF_8));
        List<Sourced> found = open(Arrays.copyOf(whole, whole.length / 2));
        assertThat(found)
                .anyMatch(one ->
                        one instanceof Rejection rejection && rejection.reason().isError());
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedWithoutBeingHeld() {
        InputStream endless = new InputStream() {
            private long left = 100L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int n = (int) Math.min(left, length);
                Arrays.fill(into, from, from + Math.max(0, n), (byte) 'x');
                left -= n;
                return n > 0 || length == 0 ? n : -1;
            }
        };
        assertThat(sources.open(endless, "test"))
                .singleElement()
                .satisfies(one -> assertThat(((Rejection) one).reason()).isEqualTo(Rejection.Reason.TOO_LARGE));
    }

    @Test
    void textInUtf16IsRead() {
        String text = "Malta and Oman met on Monday, both sides said. — Zephyr";
        for (byte[] bytes : List.of(
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            Report report = reader.read((RawReport) open(bytes).get(0));
            assertThat(report.text()).contains("both sides said");
        }
    }

    @Test
    void scriptsAndHandlersAndEntitiesLeaveWordsAlone() {
        String page =
                "<html><body onload=\"alert('Malta')\"><h1>Talks</h1><script>var a='Peru met Chile on Monday.';</script>"
                        + "<p onclick='x()'>Malta &amp; Oman met on Monday &mdash; both sides &ldquo;agreed&rdquo; in C&ocirc;te d&#8217;Or &lt;there&gt;.</p>"
                        + "<p><img src=x onerror=\"document.write('Kenya')\">The envoys left in the evening, their staff said.</p></body></html>";
        String text = reader.read(RawReport.html(page, null)).text();
        assertThat(text)
                .contains("Malta & Oman met on Monday — both sides “agreed” in Côte d’Or <there>.")
                .contains("The envoys left")
                .doesNotContain("Peru", "Kenya", "alert");
    }

    private List<Sourced> open(byte[] bytes) {
        return sources.open(new ByteArrayInputStream(bytes), "stream").toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EveryKindIsToldByItsContentTest.class.getResourceAsStream("fuzz/" + resource))) {
            return in.readAllBytes();
        }
    }
}
