package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.export.EventTable;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/data-dictionary.md} says of every table and column of a record what it is. */
class DataDictionaryTest {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\( +-- (.+)");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+) (\\w+); +-- (.+)");
    private static final Pattern COLUMN = Pattern.compile("  (\\w+) (\\w+)( PRIMARY KEY| NOT NULL)?,? +-- (.+)");

    @TempDir
    Path folder;

    private record Column(String name, String type, boolean needed, String meaning) {}

    private record Table(String meaning, List<Column> columns) {}

    @Test
    void pageIsUpToDate() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                The tables of a record (one DuckDB file), version 5. Generated from the schema; a test keeps it up to date.
                Offsets count UTF-16 units of `report.text`, end exclusive; exports and filters count Unicode code points.
                Days are days of the Gregorian calendar without a time zone; times are UTC. What is not known is null, and
                no default is written in its place.

                """);
        tables().forEach((name, table) -> {
            page.append("## ")
                    .append(name)
                    .append("\n\n")
                    .append(table.meaning())
                    .append("\n\n");
            page.append("| column | type | null | meaning |\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                page.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.type())
                        .append(" | ");
                page.append(column.needed() ? "no" : "yes")
                        .append(" | ")
                        .append(column.meaning())
                        .append(" |\n");
            }
            page.append('\n');
        });
        page.append("## Columns of an exported event\n\n");
        page.append(
                "`chancery events --format csv` and `chancery export events.csv` write one row an event; lists are joined by `;`:\n\n");
        page.append(String.join(
                        ", ",
                        EventTable.header().stream()
                                .map(name -> "`" + name + "`")
                                .toList()))
                .append(".\n");
        GeneratedPage.check("data-dictionary.md", page.toString());
    }

    @Test
    void everyColumnOfARealRecordIsDescribed() throws IOException {
        Map<String, Table> tables = tables();
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("r.duckdb"))) {
            for (Tables.Column column : record.tables().columns()) {
                assertThat(tables).containsKey(column.table());
                assertThat(tables.get(column.table()).columns())
                        .as(column.table() + "." + column.name())
                        .anyMatch(c -> c.name().equals(column.name())
                                && c.type().equals(column.type())
                                && c.needed() == !column.nullable());
            }
        }
    }

    private static Map<String, Table> tables() throws IOException {
        Map<String, Table> tables = new TreeMap<>();
        List<Column> columns = new ArrayList<>();
        List<String> lines = new ArrayList<>(schema("V1__record.sql"));
        lines.addAll(schema("V2__reading.sql"));
        lines.addAll(schema("V3__correction.sql"));
        lines.addAll(schema("V4__spelling.sql"));
        for (String line : lines) {
            Matcher table = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            Matcher added = ADDED.matcher(line);
            if (table.matches()) {
                columns = new ArrayList<>();
                tables.put(table.group(1), new Table(table.group(2), columns));
            } else if (column.matches()) {
                columns.add(new Column(column.group(1), column.group(2), column.group(3) != null, column.group(4)));
            } else if (added.matches()) {
                tables.get(added.group(1))
                        .columns()
                        .add(new Column(added.group(2), added.group(3), false, added.group(4)));
            }
        }
        return tables;
    }

    private static List<String> schema(String file) throws IOException {
        try (InputStream schema = DiplomaticRecord.class.getResourceAsStream("schema/" + file)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
