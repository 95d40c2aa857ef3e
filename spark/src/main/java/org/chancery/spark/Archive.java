package org.chancery.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.SparkSession;
import org.chancery.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that {@code spark-submit} and {@code chancery archive} run. */
@Command(
        name = "chancery archive",
        mixinStandardHelpOptions = true,
        description = "Reads, codes and joins archives of reports on Apache Spark.")
public final class Archive implements Callable<Integer> {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders, patterns: WARC, JSON Lines, Parquet, or whatever ingest reads.")
    private List<String> inputs = List.of();

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Folder of the archive.")
    private String output = "";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master, as local[2]; spark-submit says it by itself.")
    private @Nullable String master;

    @Option(
            names = "--chunk",
            paramLabel = "MIB",
            description = "Input that one task reads, in MiB (default: ${DEFAULT-VALUE}).")
    private int chunk = 64;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Chunks that are kept together; a run that is cut off loses one batch (default:"
                    + " ${DEFAULT-VALUE}).")
    private int batch = 64;

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
            new ArchiveJob(spark, new ArchiveJob.Order(inputs, output, (long) chunk << 20, batch), System.out::println)
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
                .config("spark.sql.parquet.compression.codec", "zstd");
        if (master != null) {
            builder = builder.master(master);
            if (master.startsWith("local")) {
                // A laptop has few cores; more pieces of a shuffle than that only cost files.
                builder = builder.config("spark.ui.enabled", false)
                        .config("spark.sql.shuffle.partitions", CORES)
                        .config("spark.default.parallelism", CORES)
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1");
            }
        }
        return builder;
    }
}
