package org.chancery.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Opens the file, and says in words why it cannot be opened. Never loads or fetches an extension. */
final class Database {

    private Database() {}

    static DuckDBConnection open(Path file, boolean readOnly) {
        if (Files.isDirectory(file)) {
            throw notARecord(file, "it is a folder", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (readOnly && !Files.exists(file)) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND,
                    "there is no record at " + file,
                    "make one with: chancery ingest FILE... --record " + file + ", or try: chancery demo");
        }
        if (!readOnly && (folder == null || !Files.isDirectory(folder))) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the folder of " + file + " does not exist",
                    "make it, or name another --record");
        }
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("access_mode", readOnly ? "READ_ONLY" : "READ_WRITE");
        try {
            return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        } catch (SQLException e) {
            throw explain(file, readOnly, e);
        }
    }

    private static ChanceryException explain(Path file, boolean readOnly, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("lock")) {
            return new ChanceryException(
                    ErrorCode.BUSY,
                    "another process " + (readOnly ? "writes" : "has opened") + " the record " + file,
                    "wait until it is done, or name another --record",
                    e);
        }
        if (message.contains("not a valid DuckDB")
                || message.contains("serialization version")
                || message.contains("version number")) {
            return notARecord(file, "it is no database file that this version reads", e);
        }
        if (message.contains("ermission denied") || message.contains("ead-only file system")) {
            return new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "no right to " + (readOnly ? "read " : "write ") + file,
                    "change its rights, or name another --record",
                    e);
        }
        if (Failure.isDamage(message)) {
            return Failure.damage(file + ": " + message.lines().findFirst().orElse(""), e);
        }
        return new ChanceryException(
                ErrorCode.BAD_RECORD,
                "cannot open " + file + ": " + message.lines().findFirst().orElse(""),
                "run: chancery doctor",
                e);
    }

    static ChanceryException notARecord(Path file, String why, @Nullable Throwable cause) {
        return new ChanceryException(
                ErrorCode.BAD_RECORD, file + " is not a record: " + why, "name another file with --record", cause);
    }
}
