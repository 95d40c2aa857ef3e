package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.cli.SampleRecord;
import org.chancery.export.field.FieldFormat;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the formats of the field hold is held against their codebooks column by column: names, order, what a cell looks
 * like, and what one column says of another. Over the sample corpus, read as any other.
 */
class ProfilesHaveTheirColumnsTest {

    private static final String[] GDELT_QUADS = {
        "", "1", "1", "1", "1", "1", "2", "2", "2", "3", "3", "3", "3", "3", "4", "4", "4", "4", "4", "4", "4"
    };
    private static final String[] PHOENIX_QUADS = {
        "", "0", "0", "1", "1", "1", "2", "2", "2", "3", "3", "3", "3", "3", "4", "4", "3", "4", "4", "4", "4"
    };

    private static List<StoredEvent> events = List.of();

    private record Column(String name, boolean filled, Pattern cell) {}

    @BeforeAll
    static void read() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(SampleRecord.file())) {
            events = record.events().find(EventFilter.ALL);
        }
        assertThat(events.stream().filter(FieldFormat.GDELT::holds)).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource(names = {"GDELT", "ICEWS", "POLECAT", "PHOENIX"})
    void everyCellIsWhatItsColumnAsksFor(FieldFormat format) throws IOException {
        List<Column> columns = columns(format);
        for (List<String> row : rows(format)) {
            assertThat(row).hasSameSizeAs(columns);
            for (int i = 0; i < row.size(); i++) {
                Column column = columns.get(i);
                if (!row.get(i).isEmpty() || column.filled()) {
                    assertThat(row.get(i)).as(format + " " + column.name()).matches(column.cell());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ICEWS", "POLECAT"})
    void headersAreTheNamesInTheirOrder(FieldFormat format) throws IOException {
        assertThat(List.of(format.header().strip().split("\t")))
                .isEqualTo(columns(format).stream().map(Column::name).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"GDELT", "PHOENIX"})
    void formatsWithoutAHeaderHaveNone(FieldFormat format) {
        assertThat(format.header()).isEmpty();
    }

    @Test
    void columnsOfGdeltSayTheSameOfAnEvent() throws IOException {
        for (Map<String, String> row : named(FieldFormat.GDELT)) {
            String root = row.get("EventRootCode");
            assertThat(row.get("EventCode")).startsWith(row.get("EventBaseCode"));
            assertThat(row.get("EventBaseCode")).startsWith(root);
            assertThat(row.get("QuadClass")).as(root).isEqualTo(GDELT_QUADS[Integer.parseInt(root)]);
            assertThat(row.get("Day")).startsWith(row.get("MonthYear"));
            assertThat(row.get("MonthYear")).startsWith(row.get("Year"));
            assertThat(row.get("FractionDate")).startsWith(row.get("Year"));
            assertThat(Double.parseDouble(row.get("GoldsteinScale"))).isBetween(-10.0, 10.0);
            assertThat(Integer.parseInt(row.get("NumSources")))
                    .isLessThanOrEqualTo(Integer.parseInt(row.get("NumArticles")));
            assertThat(row.get("ActionGeo_Lat").isEmpty())
                    .isEqualTo(row.get("ActionGeo_Long").isEmpty());
        }
        assertThat(named(FieldFormat.GDELT))
                .extracting(row -> row.get("GlobalEventID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void columnsOfPhoenixSayTheSameOfAnEvent() throws IOException {
        for (Map<String, String> row : named(FieldFormat.PHOENIX)) {
            String root = row.get("root_code");
            assertThat(row.get("code")).startsWith(root);
            assertThat(row.get("quad_class")).as(root).isEqualTo(PHOENIX_QUADS[Integer.parseInt(root)]);
            assertThat(row.get("date"))
                    .isEqualTo("%s%02d%02d"
                            .formatted(
                                    row.get("year"),
                                    Integer.parseInt(row.get("month")),
                                    Integer.parseInt(row.get("day"))));
        }
    }

    @Test
    void ploverJsonHasWhatTheManualRequires() throws IOException {
        List<String> known = List.of(
                "id",
                "has_event",
                "date",
                "enddate",
                "actor",
                "recipient",
                "event",
                "event_loc",
                "quad_code",
                "event_scale",
                "mode",
                "context",
                "text",
                "cite_info");
        for (String line : lines(FieldFormat.PLOVER)) {
            JsonNode node = ExportedRecord.json(line);
            node.fieldNames().forEachRemaining(name -> assertThat(known).contains(name));
            assertThat(node.get("id").asText()).isNotEmpty();
            assertThat(node.get("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(node.get("actor").size() + node.get("recipient").size()).isPositive();
            assertThat(node.get("event").get(0).asText()).matches("[A-Z]+");
            assertThat(node.get("quad_code").asInt()).isBetween(1, 4);
            assertThat(node.get("event_scale").asDouble()).isBetween(-10.0, 10.0);
            assertThat(node.at("/cite_info/language").asText()).matches("[a-z]{2}");
        }
    }

    private static List<Column> columns(FieldFormat format) throws IOException {
        return Facts.lines("profiles.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(format.name()))
                .map(cells -> new Column(cells[1], cells[2].equals("filled"), Pattern.compile(cells[3])))
                .toList();
    }

    private static List<String> lines(FieldFormat format) {
        return events.stream()
                .filter(format::holds)
                .map(event -> format.line(event).stripTrailing())
                .toList();
    }

    private static List<List<String>> rows(FieldFormat format) {
        return events.stream()
                .filter(format::holds)
                .map(event -> List.of(format.line(event).replace("\n", "").split("\t", -1)))
                .toList();
    }

    private static List<Map<String, String>> named(FieldFormat format) throws IOException {
        List<String> names = columns(format).stream().map(Column::name).toList();
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows(format)) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                cells.put(names.get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }
}
