package org.chancery.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.SparkSession;
import org.chancery.ChanceryException;
import org.chancery.cli.ArchiveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program that {@code spark-submit} and {@code chancery archive} run. */
@Command(
        name = "chancery archive",
        mixinStandardHelpOptions = true,
        description = "Reads, codes and joins archives of reports on Apache Spark.")
public final class Archive implements Callable<Integer> {

    @Mixin
    private ArchiveOptions options = new ArchiveOptions();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master, as local[2]; spark-submit says it by itself.")
    private @Nullable String master;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Archive())
                .setExecutionExceptionHandler((error, command, parsed) -> {
                    String remedy = error instanceof ChanceryException known
                            ? known.getMessage() + " (" + known.remedy() + ")"
                            : String.valueOf(error.getMessage() == null ? error : error.getMessage());
                    command.getErr().println("chancery: " + remedy);
                    return 1;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = session(master)) {
            new ArchiveJob(
                            spark,
                            new ArchiveJob.Order(
                                    options.inputs(), options.output(), options.chunkBytes(), options.batchChunks()),
                            System.out::println)
                    .run();
            return 0;
        }
    }

    static SparkSession session(@Nullable String master) {
        return builder(master).getOrCreate();
    }

    /** For a session whose days are days of java.time, and that is silent about itself. */
    static SparkSession.Builder builder(@Nullable String master) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Chancery")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.serializer", KryoSerializer.class.getName())
                .config("spark.kryo.registrator", Wire.class.getName())
                .config("spark.sql.parquet.compression.codec", "zstd")
                // Each task puts its files where they belong; what a cut-off run leaves counts for nothing (see
                // Layout).
                .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 2);
        if (master != null) {
            builder = builder.master(master);
            if (master.startsWith("local")) {
                // A laptop has few cores; more pieces of a shuffle than that only cost files.
                builder = builder.config("spark.ui.enabled", false)
                        .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                        .config("spark.sql.shuffle.partitions", CORES)
                        .config("spark.default.parallelism", CORES)
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1");
            }
        }
        return builder;
    }
}
