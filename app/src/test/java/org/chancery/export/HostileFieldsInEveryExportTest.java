package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report can set stays a value in every format: no line, tag, formula or entry of its own comes of it. */
class HostileFieldsInEveryExportTest {

    private static final String EVIL =
            "=1+1\r\nBEGIN:VEVENT\r\nATTACH:http://evil.example/\r\n]]><script>alert(1)</script>"
                    + "\u0001\u0008\u000b\u001f\ufffe\uffff\ud800 } \\n@article{evil, \",\"x\" &amp; \u2028\u0085\t|";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        Declared said = new Declared(
                "i" + EVIL,
                "javascript:alert(5)//" + EVIL,
                EVIL,
                LocalDate.of(2024, 3, 20),
                null,
                null,
                List.of(EVIL),
                EVIL,
                "en",
                EVIL,
                true);
        Scripted.ingest(
                file,
                new RawReport(
                        RawReport.Form.TEXT,
                        "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2031-03-19 (planned).\n\nWords of " + EVIL,
                        EVIL,
                        said));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.events().count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void itStaysAValue(ExportFormat format) throws Exception {
        String text = written(format);
        switch (format) {
            case RSS, ATOM, GRAPHML, GEXF -> parse(text);
            case JSONLD, TIMELINEJS, JSONFEED -> json(text);
            case JSONL, PLOVER, FTM -> assertThat(text.split("\n")).allSatisfy(HostileFieldsInEveryExportTest::json);
            case ICAL ->
                assertThat(text.lines().map(line -> line.replaceFirst("[:;].*", "")))
                        .doesNotContain("ATTACH")
                        .filteredOn("BEGIN"::equals)
                        .hasSize(2);
            case BIBTEX ->
                assertThat(text.lines().filter(line -> line.startsWith("@")).count())
                        .isEqualTo(1);
            case GDELT, ICEWS, POLECAT, PHOENIX -> {
                List<Long> tabs = text.lines()
                        .map(line -> line.chars().filter(c -> c == '\t').count())
                        .distinct()
                        .toList();
                assertThat(tabs).as("columns of every line").hasSize(1);
            }
            case CSV, DATAPACKAGE, PARQUET -> assertThat(text).isNotEmpty();
        }
        if (List.of("csv", "zip", "tsv").contains(format.extension())) {
            assertThat(text).doesNotContain("\t=1+1", ",=1+1", ",\"=1+1").doesNotStartWith("=");
        }
    }

    private String written(ExportFormat format) throws Exception {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Exporter.write(
                    new ExportRequest(
                            record,
                            EventFilter.ALL,
                            null,
                            Map.of(),
                            Set.of(),
                            true,
                            new Links("http://127.0.0.1:7700")),
                    format,
                    out);
            return format == ExportFormat.DATAPACKAGE
                    ? unzipped(out.toByteArray())
                    : out.toString(StandardCharsets.UTF_8);
        }
    }

    private static String unzipped(byte[] bytes) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches("[a-z0-9./_-]+");
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    private static void json(String text) {
        try {
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
