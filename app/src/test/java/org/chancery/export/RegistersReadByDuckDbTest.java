package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every register in every format that a table is written in has the rows of the register, in DuckDB's eyes. */
class RegistersReadByDuckDbTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "CSV,read_csv('%s'; all_varchar=true; header=true)",
        "JSONL,read_json('%s')",
        "PARQUET,read_parquet('%s')"
    })
    void rowsAreThoseOfTheRegister(ExportFormat format, String reader) throws IOException, SQLException {
        try (DiplomaticRecord record = ExportedRecord.open()) {
            for (RegisterKind kind : RegisterKind.values()) {
                List<String> events = Register.of(record, kind, EventFilter.ALL).rows().stream()
                        .map(row -> row.event().id())
                        .toList();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                long rows = TableExport.write(
                        format,
                        RegisterTable.of(kind),
                        true,
                        out,
                        each -> RegisterTable.each(record, kind, EventFilter.ALL, each));
                assertThat(rows).isEqualTo(events.size());
                if (!events.isEmpty()) {
                    Path file = Files.write(folder.resolve(kind.label() + "." + format.extension()), out.toByteArray());
                    assertThat(column(String.format(reader.replace(';', ','), file)))
                            .as(kind + " as " + format)
                            .isEqualTo(events);
                }
            }
        }
    }

    private static List<String> column(String from) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement().executeQuery("SELECT event FROM " + from)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
