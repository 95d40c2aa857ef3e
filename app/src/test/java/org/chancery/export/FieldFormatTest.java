package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chancery.export.field.FieldFormat;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of the field have the columns of their codebooks, read by DuckDB, which knows nothing of us. */
class FieldFormatTest {

    @TempDir
    static Path folder;

    private static List<StoredEvent> events = List.of();

    @BeforeAll
    static void take() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."),
                Scripted.report(
                        "South",
                        "2024-03-21",
                        "PRK THREATEN USA on 2024-03-20. USA CONSULT PRK on 2024-05-01 (planned)."));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            events = record.events().find(EventFilter.ALL);
        }
    }

    @ParameterizedTest
    @CsvSource({"GDELT,61,false", "ICEWS,20,true", "POLECAT,40,true", "PHOENIX,26,false"})
    void columnsAreThoseOfTheCodebook(FieldFormat format, int columns, boolean header)
            throws IOException, SQLException {
        Path file = write(format);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement()
                        .executeQuery("SELECT * FROM read_csv('" + file + "', delim='\t', quote='', header=" + header
                                + ", all_varchar=true)")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(columns);
            int count = 0;
            while (rows.next()) {
                count++;
            }
            assertThat(count).isEqualTo(3);
        }
    }

    @Test
    void plansAreLeftOut() {
        assertThat(events.stream().filter(FieldFormat.GDELT::holds)).hasSize(3).hasSizeLessThan(events.size());
    }

    @Test
    void ploverJsonNamesBothSides() throws IOException {
        for (String line : Files.readAllLines(write(FieldFormat.PLOVER))) {
            JsonNode node = new ObjectMapper().readTree(line);
            assertThat(node.get("actor").get(0).get("code").asText()).hasSize(3);
            assertThat(node.get("recipient").get(0).get("code").asText()).hasSize(3);
            assertThat(node.get("quad_code").asInt()).isBetween(1, 4);
        }
    }

    private static Path write(FieldFormat format) throws IOException {
        StringBuilder lines = new StringBuilder(format.header());
        events.stream().filter(format::holds).forEach(event -> lines.append(format.line(event)));
        return Files.writeString(folder.resolve(format.label() + ".tsv"), lines);
    }
}
