package org.chancery.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.pipeline.Scripted;

/** A sound record of two reports that other hands than ours change. */
record DamagedRecord(Path file) {

    /** The reports are of {@code East} and {@code West}: a meeting that both tell of, and aid. */
    static DamagedRecord in(Path folder) {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("East", "2024-03-20", "KEN CONSULT PER on 2024-03-18. KEN AID PER on 2024-03-19."),
                Scripted.report("West", "2024-03-21", "KEN CONSULT PER on 2024-03-18."));
        return new DamagedRecord(file);
    }

    void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> faults() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.tables().faults();
        }
    }
}
