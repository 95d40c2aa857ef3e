package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.record.Actors;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records that programs with the first, second and third version of the tables wrote, five reports each with an accepted,
 * a rejected and two merged events and a report that was taken back; and what those programs exported of them.
 */
class RecordsOfEarlierVersionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "v3"})
    void aReaderSaysHowToBringThemUpToDate(String version) throws IOException {
        Path record = unpack(version);
        SampleRecord.Run refused = SampleRecord.run("events", "--record", record.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("older version").contains("chancery upgrade --record " + record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "v3"})
    void theyHoldAfterwardsWhatTheyHeld(String version) throws IOException, SQLException {
        Path record = unpack(version);
        assertThat(SampleRecord.run("upgrade", "--record", record.toString()).out())
                .startsWith("Up to date");
        assertThat(SampleRecord.run("verify", "--record", record.toString()).out())
                .startsWith("Sound: 5 reports");
        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(record)) {
            assertThat(opened.decisions().all())
                    .extracting(Decided::kind)
                    .containsExactly(Decided.Kind.ACCEPT, Decided.Kind.REJECT, Decided.Kind.MERGE);
            assertThat(opened.reports().ids()).anyMatch(id -> opened.reports().withdrawn(id) != null);
        }
        Path lines = export(record, "jsonl");
        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(record)) {
            Map<String, JsonNode> now = new HashMap<>();
            Files.readAllLines(lines)
                    .forEach(line -> now.put(read(line).get("id").asText(), read(line)));
            for (String then : Files.readAllLines(exported(version, "jsonl"))) {
                JsonNode event = read(then);
                assertThat(now).containsKey(event.get("id").asText());
                holds(now.remove(event.get("id").asText()), renewed(event, opened));
            }
            assertThat(now).isEmpty();
        }
        for (String table : List.of("csv", "parquet")) {
            assertThat(missing(exported(version, table), export(record, table)))
                    .as(table)
                    .isZero();
        }
    }

    /** With each actor under the id that the one of then leads to: the fourth version made those of persons anew. */
    private static JsonNode renewed(JsonNode event, DiplomaticRecord record) {
        for (String side : List.of("source", "target")) {
            for (JsonNode actor : event.path(side)) {
                Actors.Entry entry = record.actors().of(actor.get("id").asText());
                assertThat(entry).as(actor.toString()).isNotNull();
                ((ObjectNode) actor).put("id", entry.actor().id());
            }
        }
        return event;
    }

    /** A later version may add a property or word a headline otherwise; what was there stays. */
    private static void holds(JsonNode now, JsonNode then) {
        for (Map.Entry<String, JsonNode> property : then.properties()) {
            JsonNode kept = now.get(property.getKey());
            if (property.getKey().equals("headline")) {
                assertThat(kept.asText()).isNotBlank();
            } else {
                assertThat(kept).as(property.getKey()).isEqualTo(property.getValue());
            }
        }
    }

    /**
     * How many rows of the earlier file are not in the later one, by the columns that both have; Parquet of the first
     * version wrote its lists otherwise.
     */
    private static long missing(Path then, Path now) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Map<String, String> columns = columns(statement, then);
            columns.entrySet().retainAll(columns(statement, now).entrySet());
            if (then.toString().endsWith(".parquet")) {
                columns.keySet().retainAll(List.of("id", "type", "state", "date_start", "date_end", "confidence"));
            }
            assertThat(columns).containsKeys("id", "type", "state");
            String list = "\"" + String.join("\", \"", columns.keySet()) + "\"";
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM (SELECT " + list + " FROM '" + then
                    + "' EXCEPT SELECT " + list + " FROM '" + now + "')")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Types by name. */
    private static Map<String, String> columns(Statement statement, Path file) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
            while (described.next()) {
                columns.put(described.getString(1), described.getString(2));
            }
        }
        return columns;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private Path export(Path record, String ending) {
        Path file = folder.resolve("now." + ending);
        assertThat(SampleRecord.run("export", file.toString(), "--record", record.toString())
                        .exit())
                .isZero();
        return file;
    }

    private Path exported(String version, String ending) throws IOException {
        Path file = folder.resolve("then." + ending);
        try (InputStream kept = resource(version + ".events." + ending)) {
            Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private Path unpack(String version) throws IOException {
        Path file = folder.resolve(version + ".duckdb");
        try (InputStream packed = new GZIPInputStream(resource(version + ".duckdb.gz"))) {
            Files.copy(packed, file);
        }
        return file;
    }

    private static InputStream resource(String name) {
        return DiplomaticRecord.class.getResourceAsStream("released/" + name);
    }
}
