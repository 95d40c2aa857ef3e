package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose tables are of the first version, made by the first version's own schema. */
class OlderRecordIsBroughtUpToDateTest {

    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\n\\);");
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (\\w+) ");

    @TempDir
    Path folder;

    @Test
    void readerNamesTheRemedyAndWriterKeepsEveryEvent() throws Exception {
        Path now = folder.resolve("now.duckdb");
        Scripted.ingest(
                now,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "\uD83D\uDE80 RUS AID PRK on 2024-03-18. USA SANCTION RUS on 2024-03-19."),
                Scripted.report("South", "2024-03-20", "USA SANCTION RUS on 2024-03-19."));
        Path old = folder.resolve("old.duckdb");
        firstVersion(now, old);
        assertThatThrownBy(() -> DiplomaticRecord.openForReading(old))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("older version");
        List<StoredEvent> expected;
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(now)) {
            expected = record.events().find(EventFilter.ALL);
        }
        assertThat(expected).hasSize(2);
        DiplomaticRecord.openForWriting(old).close();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(old)) {
            assertThat(record.events().find(EventFilter.ALL)).isEqualTo(expected);
            assertThat(record.mentions().ofEvent(expected.get(0).id()))
                    .extracting(StoredMention::quote)
                    .containsOnly(expected.get(0).quote());
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    /** Copies the columns that the first version had into tables that its own file makes. */
    private static void firstVersion(Path from, Path to) throws SQLException, IOException {
        String schema;
        try (InputStream file = DiplomaticRecord.class.getResourceAsStream("schema/V1__record.sql")) {
            schema = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + to);
                Statement sql = connection.createStatement()) {
            sql.execute(schema);
            sql.execute("DELETE FROM meta");
            sql.execute("ATTACH '" + from + "' AS later (READ_ONLY)");
            Matcher table = TABLE.matcher(schema);
            while (table.find()) {
                Matcher column = COLUMN.matcher(table.group(2));
                String columns = String.join(
                        ", ", column.results().map(each -> each.group(1)).toList());
                sql.execute("INSERT INTO " + table.group(1) + " SELECT " + columns + " FROM later." + table.group(1));
            }
            sql.execute("DELETE FROM meta WHERE key <> 'format'");
            sql.execute("CREATE TABLE flyway_schema_history AS SELECT * FROM later.flyway_schema_history"
                    + " WHERE version IS NULL OR version = '1'");
            sql.execute("DETACH later");
        }
    }
}
