package org.chancery.record;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.duckdb.DuckDBConnection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The version of a record's tables. A writer brings an older record up to {@link #CURRENT}; a reader refuses it with
 * the command that does so; nobody reads a newer one, and nobody touches a database that is no record.
 */
final class Schema {

    /** The version that this program writes: the highest of the files {@code schema/V*.sql}. */
    static final int CURRENT = 3;

    private Schema() {}

    static void prepare(Sql sql, DuckDBConnection connection, Path file, boolean readOnly) {
        int version = version(sql, file);
        if (version > CURRENT) {
            throw new ChanceryException(
                    ErrorCode.BAD_RECORD,
                    file + " was written by a newer version (tables " + version + ", this program knows " + CURRENT
                            + ")",
                    "use the newer program");
        }
        boolean filled = version < CURRENT || !Upgrade.isPending(sql);
        if (version == CURRENT && filled) {
            return;
        }
        if (readOnly) {
            throw new ChanceryException(
                    ErrorCode.BAD_RECORD,
                    file + " has the tables of an older version",
                    "bring it up to date with: chancery upgrade --record " + file);
        }
        try {
            migrate(connection);
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException cause
                    ? Failure.of(cause)
                    : new ChanceryException(
                            ErrorCode.BAD_RECORD,
                            file + " cannot be brought up to date: "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            "run: chancery doctor, then report this",
                            e);
        }
        if (Upgrade.isPending(sql)) {
            new Upgrade(sql).run();
        }
    }

    private static void migrate(DuckDBConnection connection) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(new Duplicates(connection))
                .locations("classpath:org/chancery/record/schema")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** 0 for an empty database. */
    static int version(Sql sql, Path file) {
        long tables = sql.count("SELECT count(*) FROM information_schema.tables");
        if (tables == 0) {
            return 0;
        }
        if (sql.count("SELECT count(*) FROM information_schema.tables WHERE table_name = 'flyway_schema_history'")
                == 0) {
            throw Database.notARecord(file, "its tables are of another program", null);
        }
        if (tables > 1 && sql.count("SELECT count(*) FROM information_schema.tables WHERE table_name = 'meta'") == 0) {
            throw Database.notARecord(file, "its tables are of another program", null);
        }
        return (int)
                sql.count(
                        "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success AND version IS NOT NULL");
    }

    /** Hands out further connections to the database that is open already: a second opening would be locked out. */
    private record Duplicates(DuckDBConnection connection) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return connection.duplicate();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return connection.duplicate();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            throw new UnsupportedOperationException("logs go through SLF4J");
        }

        @Override
        public void setLoginTimeout(int seconds) {
            throw new UnsupportedOperationException("there is no log-in");
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return connection.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
