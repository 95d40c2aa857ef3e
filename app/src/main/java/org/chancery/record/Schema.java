package org.chancery.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/**
 * The version of a record's tables. A writer brings an older record up to {@link #CURRENT}; a reader refuses it with
 * the command that does so; nobody reads a newer one, and nobody touches a database that is no record.
 */
final class Schema {

    /** What leads from each version to the next. */
    private static final List<String> SCRIPTS =
            List.of("V1__record.sql", "V2__reading.sql", "V3__correction.sql", "V4__spelling.sql", "V5__lookup.sql");

    /** The version that this program writes. */
    static final int CURRENT = SCRIPTS.size();

    /** Which versions were reached, in the table that records have had from the first; its name is of its former keeper. */
    private static final String HISTORY = "CREATE TABLE IF NOT EXISTS flyway_schema_history ("
            + "installed_rank INTEGER NOT NULL, version VARCHAR, description VARCHAR NOT NULL,"
            + " type VARCHAR NOT NULL, script VARCHAR NOT NULL, checksum INTEGER, installed_by VARCHAR NOT NULL,"
            + " installed_on TIMESTAMP NOT NULL, execution_time INTEGER NOT NULL, success BOOLEAN NOT NULL)";

    private Schema() {}

    static void prepare(Sql sql, Path file, boolean readOnly) {
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
        for (int next = version + 1; next <= CURRENT; next++) {
            step(sql, next);
        }
        if (Upgrade.isPending(sql)) {
            new Upgrade(sql).run();
        }
    }

    /** One version, with the note that it is done, in one transaction: a process that is killed leaves it to the next. */
    private static void step(Sql sql, int version) {
        String name = SCRIPTS.get(version - 1);
        sql.transaction(() -> {
            sql.script(HISTORY);
            sql.script(text(name));
            sql.update(
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, installed_on, execution_time, success)"
                            + " SELECT coalesce(max(installed_rank), 0) + 1, ?, ?, 'SQL', ?, 'chancery',"
                            + " CAST(now() AT TIME ZONE 'UTC' AS TIMESTAMP), 0, true FROM flyway_schema_history",
                    String.valueOf(version),
                    name.substring(name.indexOf("__") + 2, name.indexOf('.')),
                    name);
        });
    }

    private static String text(String name) {
        try (InputStream script = Schema.class.getResourceAsStream("schema/" + name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
