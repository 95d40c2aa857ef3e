package org.chancery.record;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** The tables as tables: what they hold, whether they hang together, and copies of them in files. */
public final class Tables {

    /** File formats that a table is copied to. */
    public enum Format {
        CSV("FORMAT CSV, HEADER"),
        JSONL("FORMAT JSON"),
        PARQUET("FORMAT PARQUET, COMPRESSION ZSTD");

        private final String options;

        Format(String options) {
            this.options = options;
        }
    }

    /** A column with its type. */
    public record Column(String table, String name, String type, boolean nullable) {}

    private final Sql sql;

    Tables(Sql sql) {
        this.sql = sql;
    }

    /** All columns of the record's tables, by table and position. */
    public List<Column> columns() {
        return sql.list(
                "SELECT table_name, column_name, data_type, is_nullable = 'YES' FROM information_schema.columns"
                        + " WHERE table_name <> 'flyway_schema_history' ORDER BY table_name, ordinal_position",
                row -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
    }

    /** What does not hang together, a line each; empty for a sound record. */
    public List<String> faults() {
        return new Faults(sql).find();
    }

    /** Writes all rows of a table to a file, which is replaced. */
    public void copy(String table, Path file, Format format) {
        if (columns().stream().noneMatch(column -> column.table().equals(table))) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "the record has no table " + table, "see docs/data-dictionary.md for its tables");
        }
        String path = file.toAbsolutePath().toString().replace("'", "''");
        sql.update("COPY (SELECT * FROM " + table + " ORDER BY ALL) TO '" + path + "' (" + format.options + ")");
    }
}
