package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.chancery.pipeline.ArchiveImport;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.Inputs;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Tables;
import org.chancery.source.Declared;

/** One Spark for all tests, and the laptop's way beside it. */
final class Local {

    private static final SparkSession SPARK = Archive.session("local[2]");

    private Local() {}

    /** Makes or continues an archive; answers what it said. */
    static List<String> archive(Path input, Path folder, long chunkBytes, int batch) throws IOException {
        List<String> told = new ArrayList<>();
        new ArchiveJob(
                        SPARK,
                        new ArchiveJob.Order(List.of(input.toString()), folder.toString(), chunkBytes, batch),
                        told::add)
                .run();
        return told;
    }

    /** JSON Lines as Parquet. */
    static Path parquet(Path lines, Path folder) {
        SPARK.read().json(lines.toString()).coalesce(1).write().parquet(folder.toString());
        return folder;
    }

    static ArchiveImport.Result load(Path archive, Path file) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            return new ArchiveImport(record, new LayeredCoder(Layers.english()), new LayeredJoiner(), "test")
                    .run(archive);
        }
    }

    static void ingest(Path input, Path file) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Ingest(record, new LayeredCoder(Layers.english()), new LayeredJoiner(), "test", "rules")
                    .run(Inputs.open(List.of(input.toString()), Declared.NOTHING, System.in), 1, IngestListener.SILENT);
        }
    }

    /** Every table of a record but those that say which run did what, as its file says it. */
    static Map<String, String> tables(Path file) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            for (String table : record.tables().columns().stream()
                    .map(Tables.Column::table)
                    .distinct()
                    .filter(table -> !List.of("run", "history", "meta").contains(table))
                    .toList()) {
                Path copy = Files.createTempFile(file.toAbsolutePath().getParent(), table, ".csv");
                record.tables().copy(table, copy, Tables.Format.CSV);
                tables.put(table, Files.readString(copy));
            }
        }
        return tables;
    }
}
