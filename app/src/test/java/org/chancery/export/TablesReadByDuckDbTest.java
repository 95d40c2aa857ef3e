package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.ChanceryException;
import org.chancery.cli.SampleRecord;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.EventParquet;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV, Parquet and the data package say in DuckDB, which knows nothing of us, what the record says. */
class TablesReadByDuckDbTest {

    @TempDir
    Path folder;

    @Test
    void parquetHasTheRowsAndTypesOfTheRecord() throws IOException, SQLException {
        Path file = Files.write(
                folder.resolve("e.parquet"),
                ExportedRecord.write(ExportFormat.PARQUET).bytes());
        assertThat(query("SELECT id, outlet, date_start, witnesses, background FROM '" + file + "'"))
                .isEqualTo(events().stream()
                        .map(event -> row(
                                event.id(),
                                event.quotedOutlet(),
                                event.date() == null ? null : event.date().start(),
                                event.witnesses(),
                                event.background()))
                        .toList());
        assertThat(query("SELECT DISTINCT typeof(date_start), typeof(confidence), typeof(background), typeof(mentions)"
                        + " FROM '" + file + "'"))
                .containsExactly(row("DATE", "DOUBLE", "BOOLEAN", "BIGINT"));
    }

    /** The database computes the columns of Parquet by itself: each must be what the table of all other formats says. */
    @Test
    void parquetSaysWhatTheTableSays() throws IOException, SQLException {
        assertThat(EventParquet.names()).isEqualTo(EventTable.header());
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(SampleRecord.file())) {
            List<StoredEvent> events = record.events().find(EventFilter.ALL);
            Path file = folder.resolve("sample.parquet");
            record.eventParquet().write(EventFilter.ALL, EventTable.header(), file);
            List<List<Object>> told = events.stream()
                    .map(event -> row(EventTable.TABLE.row(event).toArray()))
                    .toList();
            assertThat(told).hasSizeGreaterThan(50);
            assertThat(query("SELECT * FROM '" + file + "'")).isEqualTo(told);
        }
    }

    @Test
    void parquetOfAQuestionHoldsItsEventsAlone() throws IOException, SQLException {
        try (DiplomaticRecord record = ExportedRecord.open()) {
            EventFilter latest = EventFilter.dyad("RUS", "PRK", LocalDate.of(2024, 3, 1), null)
                    .withLimit(1);
            Path file = folder.resolve("one.parquet");
            assertThat(record.eventParquet().write(latest, List.of("id"), file)).isEqualTo(1);
            assertThat(query("SELECT id FROM '" + file + "'"))
                    .containsExactly(row(record.events().find(latest).get(0).id()));
        }
    }

    @Test
    void csvHasTheRowsOfTheRecordOnceTheGuardIsTakenOff() throws IOException, SQLException {
        Path file = Files.write(
                folder.resolve("e.csv"), ExportedRecord.write(ExportFormat.CSV).bytes());
        String unguarded = "regexp_replace(outlet, '^''(''*[=+@\\-\\t\\r\\n＝＋－＠])', '\\1')";
        assertThat(query("SELECT id, outlet, " + unguarded + ", quote FROM read_csv('" + file + "', all_varchar=true)"))
                .isEqualTo(events().stream()
                        .map(event -> row(
                                event.id(),
                                event.quotedOutlet().equals(ExportedRecord.HOSTILE)
                                        ? "'" + ExportedRecord.HOSTILE
                                        : event.quotedOutlet(),
                                event.quotedOutlet(),
                                event.quote()))
                        .toList());
    }

    @Test
    void chosenFieldsAreTheOnlyColumns() throws IOException {
        assertThat(ExportedRecord.write(ExportFormat.CSV, "type", "id")
                        .text()
                        .lines()
                        .findFirst())
                .hasValue("id,type");
        assertThatThrownBy(() -> ExportedRecord.write(ExportFormat.CSV, "colour"))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void dataPackageDescribesWhatItHolds() throws IOException, SQLException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                ExportedRecord.write(ExportFormat.DATAPACKAGE).bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
                Files.write(folder.resolve(entry.getName()), parts.get(entry.getName()));
            }
        }
        JsonNode descriptor = ExportedRecord.json(new String(parts.get("datapackage.json"), StandardCharsets.UTF_8));
        assertThat(ExportedRecord.faults("datapackage.schema.json", descriptor)).isEmpty();
        for (JsonNode resource : descriptor.get("resources")) {
            Path file = folder.resolve(resource.get("path").asText());
            List<List<Object>> rows = query("SELECT * FROM read_csv('" + file + "', all_varchar=true)");
            assertThat(rows)
                    .as(file.toString())
                    .hasSize(resource.get("rows").asInt())
                    .isNotEmpty();
            assertThat(rows.get(0)).hasSameSizeAs(resource.at("/schema/fields"));
            assertThat(Files.size(file)).isEqualTo(resource.get("bytes").asLong());
        }
        assertThat(query("SELECT count(*) FROM '" + folder.resolve("passages.csv") + "' p JOIN '"
                        + folder.resolve("events.csv") + "' e ON e.id = p.event JOIN '" + folder.resolve("reports.csv")
                        + "' r ON r.id = p.report"))
                .containsExactly(row(6L));
    }

    @Test
    void manifestCountsWhatIsThereAndWhatIsLeftOut() throws IOException {
        Manifest whole = ExportedRecord.write(ExportFormat.JSONL).manifest();
        assertThat(whole.events()).isEqualTo(5);
        assertThat(whole.left()).isZero();
        ExportedRecord.Written gdelt = ExportedRecord.write(ExportFormat.GDELT);
        assertThat(gdelt.manifest().events())
                .isEqualTo(3)
                .isEqualTo(gdelt.text().lines().count());
        assertThat(gdelt.manifest().left()).isEqualTo(2);
        assertThat(gdelt.manifest().bytes()).isEqualTo(gdelt.bytes().length);
        assertThat(gdelt.manifest().json("x.tsv").get("hash").asText()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void sameRecordGivesSameBytes() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            if (format != ExportFormat.PARQUET) {
                assertThat(ExportedRecord.write(format).bytes())
                        .as(format.label())
                        .isEqualTo(ExportedRecord.write(format).bytes());
            }
        }
    }

    @Test
    void brokenConnectionEndsTheExport() {
        assertThatThrownBy(() -> {
                    try (DiplomaticRecord record = ExportedRecord.open()) {
                        Exporter.write(
                                ExportedRecord.request(record, true), ExportFormat.JSONL, new ByteArrayOutputStream() {
                                    @Override
                                    public void flush() throws IOException {
                                        throw new IOException("broken pipe");
                                    }
                                });
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("broken pipe");
    }

    private static List<StoredEvent> events() {
        try (DiplomaticRecord record = ExportedRecord.open()) {
            List<StoredEvent> events = new ArrayList<>();
            record.eventPages().each(EventFilter.ALL, events::add);
            return events;
        }
    }

    private static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? null : cell.toString());
        }
        return row;
    }

    private static List<List<Object>> query(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement().executeQuery(sql)) {
            List<List<Object>> found = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
            return found;
        }
    }
}
