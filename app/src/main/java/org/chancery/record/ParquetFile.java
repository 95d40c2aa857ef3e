package org.chancery.record;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a Parquet file (Zstandard), in the order in which they are added. A thread of the database's own takes
 * them over some thousand at a time, so that memory does not grow with their number and nothing waits on disk.
 */
public final class ParquetFile implements AutoCloseable {

    private final DuckDBConnection connection;
    private final RowQueue rows;
    private final FutureTask<Void> copying;
    private final Thread copier;
    private List<List<@Nullable Object>> piece = new ArrayList<>(RowQueue.PIECE);

    private ParquetFile(DuckDBConnection connection, RowQueue rows, FutureTask<Void> copying) {
        this.connection = connection;
        this.rows = rows;
        this.copying = copying;
        this.copier = new Thread(copying, "parquet");
    }

    /**
     * Begins a file; it is whole after {@link #finish} alone.
     *
     * @param columns types by name, in order
     */
    public static ParquetFile create(Path target, Map<String, ColumnType> columns) {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
            RowQueue rows = new RowQueue(new LinkedHashMap<>(columns));
            try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
                builder.withName("rows_added").withFunction(rows).register(connection);
            }
            ParquetFile file = new ParquetFile(connection, rows, new FutureTask<>(() -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("COPY (SELECT * FROM rows_added()) TO '"
                            + target.toAbsolutePath().toString().replace("'", "''")
                            + "' (FORMAT PARQUET, COMPRESSION ZSTD)");
                }
                return null;
            }));
            file.copier.start();
            return file;
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** @param values one for each column: text, {@link Integer}, {@link Long}, {@link Double}, truth, day or null */
    public void add(List<@Nullable Object> values) {
        piece.add(values);
        if (piece.size() == RowQueue.PIECE) {
            hand(piece);
            piece = new ArrayList<>(RowQueue.PIECE);
        }
    }

    /** Writes what is left, and ends the file. */
    public void finish() {
        if (!piece.isEmpty()) {
            hand(piece);
            piece = new ArrayList<>();
        }
        hand(RowQueue.END);
        await();
    }

    /** Gives up what was not finished. */
    @Override
    public void close() {
        rows.giveUp();
        try {
            copier.join();
            connection.close();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** Waits for room; where nobody takes the rows any more, because they cannot be written, says why. */
    private void hand(List<List<@Nullable Object>> some) {
        try {
            while (!rows.offer(some)) {
                if (copying.isDone()) {
                    await();
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void await() {
        try {
            copying.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the Parquet file cannot be written: "
                            + String.valueOf(e.getCause()).lines().findFirst().orElse(""),
                    "check the rights and the space there",
                    e);
        }
    }

    private static ChanceryException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ChanceryException(ErrorCode.ENVIRONMENT, "the export was interrupted", "ask for it again", e);
    }
}
