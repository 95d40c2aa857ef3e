package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are appended first thing in a transaction are kept with the rest of it or not at all. */
class AppendedRowsAreOneTransactionTest {

    @TempDir
    Path folder;

    @Test
    void nothingStaysOfWorkThatFailedBehindItsFirstRows() {
        Path file = folder.resolve("r.duckdb");
        DiplomaticRecord.openForWriting(file).close();
        try (Sql sql = new Sql(Database.open(file, false))) {
            assertThatThrownBy(() -> sql.transaction(() -> {
                        Bulk rows = new Bulk(sql, "meta");
                        rows.add("key", "value");
                        rows.flush();
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(sql.count("SELECT count(*) FROM meta WHERE key = 'key'")).isZero();
        }
    }
}
