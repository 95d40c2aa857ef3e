package org.chancery.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a Parquet file (Zstandard). The rows wait in a database of their own beside the file, so that memory
 * does not grow with their number; it is deleted by {@link #close}.
 */
public final class ParquetFile implements AutoCloseable {

    private final Path target;
    private final Path waiting;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    private ParquetFile(Path target, Path waiting, DuckDBConnection connection, DuckDBAppender appender) {
        this.target = target;
        this.waiting = waiting;
        this.connection = connection;
        this.appender = appender;
    }

    /**
     * Begins a file; nothing stands there before {@link #finish}.
     *
     * @param columns types by name, in order
     */
    public static ParquetFile create(Path target, Map<String, ColumnType> columns) {
        Path waiting = target.resolveSibling(target.getFileName() + ".rows");
        try {
            Files.deleteIfExists(waiting);
            DuckDBConnection connection = Database.open(waiting, false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(columns.entrySet().stream()
                        .map(column -> quoted(column.getKey()) + " "
                                + column.getValue().sql())
                        .collect(Collectors.joining(", ", "CREATE TABLE t (", ")")));
            }
            return new ParquetFile(target, waiting, connection, connection.createAppender("t"));
        } catch (SQLException e) {
            throw Sql.failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values one for each column: text, {@link Integer}, {@link Long}, {@link Double}, truth, day or null */
    public void add(List<@Nullable Object> values) {
        try {
            appender.beginRow();
            for (Object value : values) {
                append(value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** Writes the file, in the order in which rows were added. */
    public void finish() {
        try {
            appender.close();
            try (Statement statement = connection.createStatement()) {
                statement.execute("COPY (SELECT * FROM t ORDER BY rowid) TO '"
                        + target.toAbsolutePath().toString().replace("'", "''")
                        + "' (FORMAT PARQUET, COMPRESSION ZSTD)");
            }
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(waiting);
            Files.deleteIfExists(waiting.resolveSibling(waiting.getFileName() + ".wal"));
        } catch (SQLException e) {
            throw Sql.failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(@Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.longValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            appender.append(truth.booleanValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
