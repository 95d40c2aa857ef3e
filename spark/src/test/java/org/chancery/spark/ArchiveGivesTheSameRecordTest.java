package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.pipeline.SampleCorpus;
import org.chancery.record.ArchiveFiles;
import org.chancery.record.RecordJson;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/** The sample corpus through Spark and through the laptop's pipeline: every table of the two records is the same. */
class ArchiveGivesTheSameRecordTest {

    private static final long WHOLE = 1 << 26;

    @TempDir
    Path folder;

    @Test
    void jsonLinesGiveTheSameRecordByteForByte() throws IOException {
        Path input =
                lines(SampleCorpus.reports().stream().map(RawReport.class::cast).toList());

        Local.archive(input, folder.resolve("archive"), WHOLE, 8);
        Local.load(folder.resolve("archive"), folder.resolve("spark.duckdb"));
        Local.ingest(input, folder.resolve("laptop.duckdb"));

        assertThat(Local.tables(folder.resolve("spark.duckdb")))
                .isEqualTo(Local.tables(folder.resolve("laptop.duckdb")));
    }

    @Test
    void aWarcThatIsCutIntoManyChunksGivesEveryPageOnce() throws IOException {
        Path input =
                warc(SampleCorpus.reports().stream().map(RawReport.class::cast).toList());

        List<String> told = Local.archive(input, folder.resolve("archive"), 2_000, 4);
        Local.load(folder.resolve("archive"), folder.resolve("spark.duckdb"));
        Local.ingest(input, folder.resolve("laptop.duckdb"));

        assertThat(told).hasSizeGreaterThan(3);
        assertThat(Local.tables(folder.resolve("spark.duckdb")))
                .isEqualTo(Local.tables(folder.resolve("laptop.duckdb")));
    }

    @Test
    void aRunThatWasCutOffGoesOnWhereItWas() throws IOException {
        Path input = lines(SampleCorpus.reports().stream()
                .map(RawReport.class::cast)
                .limit(8)
                .toList());
        Path archive = folder.resolve("archive");
        Local.archive(input, archive, 4_000, 1);
        Map<String, String> whole = loaded(archive, "whole.duckdb");

        // As a kill would leave it: the last batches begun but not said to be done, nothing joined.
        Files.delete(archive.resolve("joined.json"));
        Path last = archive.resolve("batches/2.json");
        Files.delete(last);
        try (Stream<Path> files = Files.walk(archive.resolve("coded/batch=2"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow());
        }
        List<String> told = Local.archive(input, archive, 4_000, 1);

        assertThat(told).hasSize(2);
        assertThat(loaded(archive, "again.duckdb")).isEqualTo(whole);
    }

    @Test
    void badRecordsAreSetAsideWithTheirReasons() throws IOException {
        Path input = lines(SampleCorpus.reports().stream()
                .map(RawReport.class::cast)
                .limit(2)
                .toList());
        Files.writeString(input, Files.readString(input) + "{\"text\": \"cut off\n[1, 2]\n");

        List<String> told = Local.archive(input, folder.resolve("archive"), WHOLE, 8);

        assertThat(told.get(0)).contains("2 reports").contains("2 set aside");
        ArchiveFiles.Batch batch =
                RecordJson.read(Files.readString(folder.resolve("archive/batches/0.json")), ArchiveFiles.Batch.class);
        assertThat(batch.rejected()).containsEntry("MALFORMED", 2L);
        assertThat(batch.costs()).extracting(ArchiveFiles.Cost::step).contains("code");
        ArchiveFiles.Joined joined =
                RecordJson.read(Files.readString(folder.resolve("archive/joined.json")), ArchiveFiles.Joined.class);
        assertThat(joined.costs())
                .extracting(ArchiveFiles.Cost::step)
                .contains("copies", "stories", "mentions", "pairs", "comparisons", "groups", "events");
        assertThat(joined.costs()).allMatch(cost -> cost.tasks() > 0);
    }

    @Test
    void parquetGivesTheEventsThatItsRowsGiveAsLines() throws IOException {
        Path input = lines(SampleCorpus.reports().stream()
                .map(RawReport.class::cast)
                .limit(8)
                .toList());

        Local.archive(Local.parquet(input, folder.resolve("reports.parquet")), folder.resolve("rows"), WHOLE, 8);
        Local.archive(input, folder.resolve("lines"), WHOLE, 8);

        Map<String, String> rows = loaded(folder.resolve("rows"), "rows.duckdb");
        Map<String, String> lines = loaded(folder.resolve("lines"), "lines.duckdb");
        assertThat(rows.get("event")).isEqualTo(lines.get("event")).contains("e_");
        assertThat(rows.get("mention")).isEqualTo(lines.get("mention"));
    }

    @Test
    void whatThePagesOfASiteRepeatIsCutAsTheLaptopCutsIt() throws IOException {
        String repeated = "Peru recalled its ambassador from Chile on Monday, readers of these pages learned first.";
        List<String> stories = List.of(
                "Malta and Oman signed a fisheries accord in Valletta on Tuesday after two years of talks.",
                "Norway expelled an envoy of Togo over a shipment of spare parts that never arrived.",
                "Kenya opened talks with Peru about landing rights, put off three times since the spring.",
                "Chile and Ghana agreed to exchange students of mining, forty a year on either side.");
        List<RawReport> pages = stories.stream()
                .map(story -> RawReport.html(
                        "<html><head><title>" + story.substring(0, 20) + "</title></head><body><article><h1>"
                                + story.substring(0, 20) + "</h1><p>" + story + "</p><p>" + repeated + "</p><p>"
                                + story.replace(" on Tuesday", "") + " Officials on both sides said no more of it."
                                + "</p></article></body></html>",
                        "https://paper.example/" + story.length()))
                .toList();
        Path input = lines(pages);

        Local.archive(input, folder.resolve("archive"), WHOLE, 8);
        Local.load(folder.resolve("archive"), folder.resolve("spark.duckdb"));
        Local.ingest(input, folder.resolve("laptop.duckdb"));

        Map<String, String> spark = Local.tables(folder.resolve("spark.duckdb"));
        assertThat(spark).isEqualTo(Local.tables(folder.resolve("laptop.duckdb")));
        assertThat(spark.get("event")).contains("e_").doesNotContain("recalled its ambassador");
        assertThat(spark.get("dropped")).contains("recalled its ambassador");
    }

    private Map<String, String> loaded(Path archive, String name) throws IOException {
        Local.load(archive, folder.resolve(name));
        return Local.tables(folder.resolve(name));
    }

    private Path lines(List<RawReport> reports) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (RawReport report : reports) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put(report.form() == RawReport.Form.HTML ? "html" : "text", report.text());
            line.put("outlet", report.declared().outlet());
            line.put("url", report.declared().url());
            lines.append(new ObjectMapper().writeValueAsString(line)).append('\n');
        }
        return Files.writeString(folder.resolve("reports.jsonl"), lines);
    }

    private Path warc(List<RawReport> reports) throws IOException {
        Path file = folder.resolve("reports.warc.gz");
        try (OutputStream out = Files.newOutputStream(file);
                WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            int number = 0;
            for (RawReport report : reports) {
                String type =
                        report.form() == RawReport.Form.HTML ? "text/html;charset=utf-8" : "text/plain;charset=utf-8";
                writer.write(new WarcResource.Builder(URI.create("https://example.org/" + number++))
                        .date(Instant.parse("2030-01-01T00:00:00Z"))
                        .body(MediaType.parse(type), report.text().getBytes(StandardCharsets.UTF_8))
                        .build());
            }
        }
        return file;
    }
}
