package org.chancery.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Statements over the one database of a record. Each thread gets a connection of its own to it; a transaction belongs
 * to the thread that opened it. Of several threads that write one does so at a time, in the order of their asking.
 */
final class Sql implements AutoCloseable {

    private final DuckDBConnection root;
    private final Runnable beforeCommit;
    private final Queue<DuckDBConnection> duplicates = new ConcurrentLinkedQueue<>();
    private final Queue<DuckDBConnection> free = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<DuckDBConnection> own = new ThreadLocal<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final AtomicLong relinks = new AtomicLong();

    Sql(DuckDBConnection root) {
        this(root, () -> {});
    }

    /** @param beforeCommit throws where nothing may be kept any more */
    Sql(DuckDBConnection root, Runnable beforeCommit) {
        this.root = root;
        this.beforeCommit = beforeCommit;
        own.set(root);
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Hands over each row as it comes. */
    void each(String sql, RowTaker taker, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same for answers of many rows and columns. */
    void scan(String sql, Consumer<Vectors> taker, @Nullable Object... values) {
        try (DuckDBPreparedStatement statement = prepare(sql, values).unwrap(DuckDBPreparedStatement.class);
                DuckDBChunkedResult rows = statement.query()) {
            Vectors row = new Vectors();
            while (rows.nextChunk()) {
                DuckDBDataChunkReader chunk = rows.chunk();
                row.open(chunk);
                for (int i = 0; i < chunk.rowCount(); i++) {
                    row.move(i);
                    taker.accept(row);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What {@link #scan} reads, as a list. */
    <T> List<T> scanned(String sql, Function<Vectors, T> reader, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        scan(sql, row -> found.add(reader.apply(row)), values);
        return found;
    }

    <T> @Nullable T first(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> found = list(sql, reader, values);
        return found.isEmpty() ? null : found.get(0);
    }

    long count(String sql, @Nullable Object... values) {
        Long count = first(sql, row -> row.getLong(1), values);
        return count == null ? 0 : count;
    }

    void update(String sql, @Nullable Object... values) {
        writing.lock();
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** Several statements, one after the other. */
    void script(String statements) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(statements);
        }
    }

    /** All of it or nothing, also where the machine stops in between. */
    void transaction(Work work) {
        Connection connection = connection();
        writing.lock();
        try {
            begin(connection);
            work.run();
            beforeCommit.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            undo(connection, e);
            throw failed(e);
        } catch (RuntimeException e) {
            undo(connection, e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /** The reason for which work failed is what is told, whatever fails behind it. */
    private static void undo(Connection connection, Exception reason) {
        try {
            if (!connection.getAutoCommit()) {
                undo(connection);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void undo(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // A commit that failed, on a full disk say, has ended the transaction, and the driver does not know.
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN TRANSACTION");
            }
            connection.rollback();
        }
    }

    /**
     * The driver opens a transaction with its next statement, not at once: rows that an appender took in before that
     * would be kept table by table.
     */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** Until {@link #release} this thread reads the record as it is now, whatever others write meanwhile. */
    void hold() {
        try {
            release();
            connection().setAutoCommit(false);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether this thread reads the record as it was at {@link #hold}. */
    boolean isHeld() {
        try {
            return !connection().getAutoCommit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ends what {@link #hold} began, and leaves this thread's connection to the next one that needs any. */
    void release() {
        DuckDBConnection connection = own.get();
        if (connection == null) {
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        if (connection != root) {
            own.remove();
            free.add(connection);
        }
    }

    /** Marks that stories and events are to be joined anew; in the transaction that gives the reason for it. */
    void relink() {
        relinks.incrementAndGet();
        update("INSERT INTO meta VALUES ('relink', '1') ON CONFLICT DO NOTHING");
    }

    /** How often {@link #relink} was said: what a join had not seen yet is still to be joined when it ends. */
    long relinks() {
        return relinks.get();
    }

    PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    DuckDBConnection connection() {
        DuckDBConnection connection = own.get();
        if (connection == null) {
            connection = free.poll();
        }
        if (connection == null) {
            try {
                connection = (DuckDBConnection) root.duplicate();
            } catch (SQLException e) {
                throw failed(e);
            }
            duplicates.add(connection);
        }
        own.set(connection);
        return connection;
    }

    /** Ids of this record, as a list of SQL; never empty. */
    static String names(Collection<String> ids) {
        return ids.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Ids of this record, as a list of SQL: named one by one, they are looked up by key. */
    static String named(Collection<String> ids) {
        return ids.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    static ChanceryException failed(SQLException e) {
        return Failure.of(e);
    }

    @Override
    public void close() {
        try {
            for (Connection connection : duplicates) {
                connection.close();
            }
            root.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
