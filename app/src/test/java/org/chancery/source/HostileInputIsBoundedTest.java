package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.document.Reader;
import org.chancery.source.format.ColumnMapping;
import org.junit.jupiter.api.Test;

/** Whatever comes in is read or refused with a reason, in bounded time and memory, and the run goes on. */
class HostileInputIsBoundedTest {

    private static final Limits SMALL = new Limits(1 << 20, 100, 2);

    private final Sources sources = new Sources(SMALL, ColumnMapping.USUAL);
    private final Reader reader = new Reader();

    @Test
    void aGzipBombIsRefused() throws IOException {
        assertThat(reasons(gzip(new byte[8 << 20]))).containsExactly(Rejection.Reason.UNSUPPORTED);
        assertThat(reasons(gzip("word ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(Rejection.Reason.TOO_LARGE);
    }

    @Test
    void aBombInAnArchiveDoesNotHideItsNeighbour() throws IOException {
        byte[] zip = zip(
                "bomb.txt", "word ".repeat(1 << 20), "report.txt", "Malta and Oman met on Monday, both sides said.");
        List<Sourced> found = open(zip);
        assertThat(found).hasSize(2);
        assertThat(((Rejection) found.get(0)).reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
        assertThat(found.get(0).origin()).contains("bomb.txt");
        assertThat(found.get(1)).isInstanceOf(RawReport.class);
    }

    @Test
    void namesThatClimbOutOfAnArchiveAreOnlyNames() throws IOException {
        List<Sourced> found = open(zip(
                "../../../../tmp/escaped.txt",
                "Malta and Oman met on Monday, both sides said.",
                "/etc/report\r\nX: y.txt",
                "Peru and Chile met on Monday, both sides said."));
        assertThat(found).hasSize(2).allMatch(RawReport.class::isInstance);
        assertThat(java.nio.file.Path.of("/tmp/escaped.txt")).doesNotExist();
        assertThat(reader.read((RawReport) found.get(0)).text()).startsWith("Malta");
    }

    @Test
    void archivesInArchivesEndSomewhere() throws IOException {
        byte[] inner = zip("a.txt", "Malta and Oman met on Monday.");
        for (int i = 0; i < 6; i++) {
            inner = zipBytes("inner.zip", inner);
        }
        assertThat(reasons(inner)).containsExactly(Rejection.Reason.TOO_LARGE);
    }

    @Test
    void aLineLongerThanTheBoundIsRefused() {
        assertThat(reasons("x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Rejection.Reason.TOO_LARGE);
        byte[] lines = ("{\"text\":\"ok, they said.\"}\n{\"text\":\"" + "x".repeat(3 << 20)
                        + "\"}\n{\"text\":\"fine, they said.\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(open(lines)).hasSize(3);
    }

    @Test
    void longLinesOfTextAreReadInTime() {
        String line = "The envoys met again and again. ".repeat(30_000);
        assertThat(reader.read(RawReport.text(line)).text()).hasSizeGreaterThan(900_000);
        String marks = "<".repeat(200_000) + "(".repeat(200_000) + "20.".repeat(100_000);
        reader.read(RawReport.text(marks));
        reader.read(RawReport.html(marks, null));
        reader.read(RawReport.html("<div>".repeat(100_000) + "text", null));
        reader.read(RawReport.html("<a href=x>word ".repeat(50_000), null));
    }

    @Test
    void aLastLineOfOneMarkIsRead() {
        String wrapped = "The envoys of Malta and Oman met again on Monday in Valletta and\n"
                + "spoke of fish, of ships and of the price of both, as they had done\n"
                + "in the week before, when nobody had listened to them for long, so\n"
                + "they said. They will speak of them again when they meet next in\n";
        for (String mark : List.of("-", "–", "*", "•", "(", "\"", ".", "\u200b", "\ud83d", "1", "’")) {
            assertThat(reader.read(RawReport.text(wrapped + mark)).text()).startsWith("The envoys");
        }
    }

    @Test
    void nulsAndBidiControlsDoNotReachTheText() {
        String text = reader.read(
                        RawReport.text("The envoys\u0000 of Malta \u202emet\u202c on Monday, both sides said."))
                .text();
        assertThat(text).doesNotContain("\u0000", "\u202e", "\u202c").contains("Malta");
        String page = reader.read(RawReport.html(
                        "<p>The envoys\u0000 of Malta \u202emet\u202c on Monday, both sides said so.</p>", null))
                .text();
        assertThat(page).doesNotContain("\u0000", "\u202e");
    }

    @Test
    void noiseIsNeverAnException() {
        Random random = new Random(11);
        List<String> starts = List.of(
                "",
                "<rss>",
                "<feed>",
                "<nitf>",
                "<newsMessage>",
                "<urlset>",
                "WARC/1.0\r\n",
                "PK\u0003\u0004",
                "\u001f\u008b",
                "{\"items\":[",
                "{\"text\":",
                "title,text\n",
                "From: a\nTo: b\nSubject: c\n",
                "%PDF",
                "<html>");
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            byte[] start = starts.get(i % starts.size()).getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = new byte[start.length + noise.length];
            System.arraycopy(start, 0, all, 0, start.length);
            System.arraycopy(noise, 0, all, start.length, noise.length);
            for (Sourced one : open(all)) {
                if (one instanceof RawReport raw) {
                    assertThat(reader.read(raw).id()).startsWith("d_");
                }
            }
        }
    }

    private List<Rejection.Reason> reasons(byte[] bytes) {
        return open(bytes).stream()
                .map(one -> one instanceof Rejection r ? r.reason() : null)
                .toList();
    }

    private List<Sourced> open(byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes);
        return sources.open(in, "test").toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zipBytes(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
