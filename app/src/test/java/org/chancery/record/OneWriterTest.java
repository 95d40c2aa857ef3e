package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.crash.ChildJvm;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may open what: one writer, readers while nobody writes, and only records of a known version. */
class OneWriterTest {

    @TempDir
    Path folder;

    @Test
    void secondProcessIsToldThatTheRecordIsBusy() throws Exception {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK."));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            assertThat(record.events().count()).isEqualTo(1);
            Process other = ChildJvm.start(folder, OtherProcess.class, file.toString());
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("BUSY writing", "BUSY reading");
        }
        Process other = ChildJvm.start(folder, OtherProcess.class, file.toString());
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("opened writing", "opened reading");
    }

    @Test
    void fileOfAnotherKindIsRefused() throws IOException {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear Sir, this is no database.");
        refused(file, ErrorCode.BAD_RECORD, "is not a record");
        assertThat(file).hasContent("Dear Sir, this is no database.");
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
        Path file = folder.resolve("shop.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (id INTEGER)");
        }
        refused(file, ErrorCode.BAD_RECORD, "is not a record");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("SELECT * FROM customer")).isTrue();
        }
    }

    @Test
    void newerRecordIsRefused() throws Exception {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK."));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT installed_rank + 1, '99', 'later', type, script,"
                            + " checksum, installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                            + " WHERE version = '1'");
        }
        refused(file, ErrorCode.BAD_RECORD, "newer version");
    }

    @Test
    void missingRecordIsNotMadeByReading() {
        Path file = folder.resolve("none.duckdb");
        assertThatThrownBy(() -> DiplomaticRecord.openForReading(file))
                .isInstanceOfSatisfying(
                        ChanceryException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(file).doesNotExist();
    }

    private static void refused(Path file, ErrorCode code, String words) {
        assertThatThrownBy(() -> DiplomaticRecord.openForWriting(file))
                .isInstanceOfSatisfying(
                        ChanceryException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words);
        assertThatThrownBy(() -> DiplomaticRecord.openForReading(file)).hasMessageContaining(words);
    }
}
