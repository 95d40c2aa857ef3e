package org.chancery.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Copies of a whole record, each as of one moment, also while others write. A copy that is there is whole. */
public final class Backup {

    private static final String PARTIAL = ".partial";

    private Backup() {}

    /** Copies a record that no process writes. */
    public static void take(Path record, Path target) {
        refuseExisting(target, "name another file");
        // Opened once as every reader opens it, so that a file that is no record is never copied as one.
        DiplomaticRecord.openForReading(record).close();
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + quoted(record) + " AS kept (READ_ONLY)");
            copy(connection, "kept", target);
        } catch (SQLException e) {
            throw failed(target, e);
        }
    }

    /** Copies the record that this connection has open, as of now, whatever the connection itself is in the midst of. */
    static void take(DuckDBConnection open, Path target) {
        refuseExisting(target, "name another file");
        try (Connection connection = open.duplicate();
                Statement statement = connection.createStatement();
                ResultSet name = statement.executeQuery("SELECT current_database()")) {
            name.next();
            copy(connection, '"' + name.getString(1).replace("\"", "\"\"") + '"', target);
        } catch (SQLException e) {
            throw failed(target, e);
        }
    }

    /**
     * Puts a backup in a record's place. What stood there is kept beside it, under the name that is answered; null where
     * nothing did.
     *
     * @param replace whether a record may stand there
     */
    public static @Nullable Path restore(Path backup, Path record, boolean replace) {
        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(backup)) {
            List<String> faults = opened.tables().faults();
            if (!faults.isEmpty()) {
                throw new ChanceryException(
                        ErrorCode.BAD_RECORD,
                        "the backup " + backup + " is damaged: " + String.join("; ", faults),
                        "take another one");
            }
        }
        if (Files.exists(record) && !replace) {
            refuseExisting(record, "say --replace; what is there is kept beside it");
        }
        Path draft = beside(record, PARTIAL);
        try {
            Files.deleteIfExists(draft);
            take(backup, draft);
            Path old = Files.exists(record) ? putAside(record) : null;
            Files.move(draft, record, StandardCopyOption.ATOMIC_MOVE);
            return old;
        } catch (IOException e) {
            throw failed(record, e);
        }
    }

    /**
     * Keeps a record under a second name, so that one of the two stands under the first at any moment, also where the
     * machine stops in between. Its log goes to the second name alone: the backup must never be read with it.
     */
    private static Path putAside(Path record) throws IOException {
        Path old = unused(record);
        try {
            // What the log holds goes into the file, and no log is left.
            DiplomaticRecord.openForWriting(record).close();
        } catch (ChanceryException e) {
            if (e.code() == ErrorCode.BUSY) {
                throw e;
            }
            Path log = beside(record, ".wal");
            if (Files.exists(log)) {
                Files.move(log, beside(old, ".wal"));
            }
        }
        try {
            Files.createLink(old, record);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(record, old);
        }
        return old;
    }

    private static void copy(Connection connection, String catalog, Path target) throws SQLException {
        Path draft = beside(target, PARTIAL);
        try (Statement statement = connection.createStatement()) {
            Files.deleteIfExists(draft);
            statement.execute("ATTACH " + quoted(draft) + " AS copy");
            try {
                asOfNow(statement, "COPY FROM DATABASE " + catalog + " TO copy");
                statement.execute("CHECKPOINT copy");
            } finally {
                statement.execute("DETACH copy");
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** In one transaction: else each table would be copied as of another moment. */
    private static void asOfNow(Statement statement, String sql) throws SQLException {
        statement.execute("BEGIN TRANSACTION");
        try {
            statement.execute(sql);
            statement.execute("COMMIT");
        } catch (SQLException e) {
            statement.execute("ROLLBACK");
            throw e;
        }
    }

    private static void refuseExisting(Path file, String remedy) {
        if (Files.exists(file)) {
            throw new ChanceryException(ErrorCode.USAGE, file + " exists already", remedy);
        }
    }

    private static Path unused(Path record) {
        int number = 1;
        while (Files.exists(beside(record, ".old" + number))) {
            number++;
        }
        return beside(record, ".old" + number);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private static ChanceryException failed(Path target, Exception e) {
        return new ChanceryException(
                ErrorCode.ENVIRONMENT,
                target + " cannot be written: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                "check the rights and the space there",
                e);
    }
}
