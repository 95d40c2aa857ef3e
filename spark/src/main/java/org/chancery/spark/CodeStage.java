package org.chancery.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.source.Sources;

/** Chunks to coded reports: one task a chunk, one Parquet row a report, partitioned by month. */
final class CodeStage {

    /** A chunk with its number among all chunks of the archive. */
    record Numbered(int number, Chunk chunk) implements Serializable {}

    private final SparkSession spark;
    private final long chunkBytes;
    private final StructType schema;

    /** @param chunkBytes that one task reads */
    CodeStage(SparkSession spark, long chunkBytes) throws IOException {
        this.spark = spark;
        this.chunkBytes = chunkBytes;
        this.schema = ArchiveSchema.coded();
    }

    /** Reads and codes chunks and writes a folder of Parquet, which is replaced. */
    void run(List<Numbered> chunks, String folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        List<Numbered> bytes = chunks.stream()
                .filter(one -> one.chunk().split() != Chunk.Split.PARQUET)
                .toList();
        JavaRDD<Row> rows = context.parallelize(bytes, tasks(bytes, context.defaultParallelism()))
                .flatMap(one -> coded(one, configuration.value()));
        for (Numbered one : chunks) {
            if (one.chunk().split() == Chunk.Split.PARQUET) {
                rows = rows.union(table(one));
            }
        }
        spark.createDataFrame(rows, schema)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("kind", "month")
                .parquet(folder);
    }

    /** Small files share a task: as many tasks as keep the cores busy, or as the bytes ask for. */
    private int tasks(List<Numbered> chunks, int cores) {
        long bytes = chunks.stream()
                .mapToLong(one -> one.chunk().end() - one.chunk().start())
                .sum();
        return (int) Math.max(1, Math.min(chunks.size(), Math.max(2L * cores, bytes / chunkBytes)));
    }

    private static Iterator<Row> coded(Numbered one, Configuration configuration) {
        return new CodedRows(one.number(), 0, new ChunkReader(configuration).open(one.chunk()));
    }

    /** The rows of a Parquet file, read as the lines of a JSON Lines file with the same columns. */
    private JavaRDD<Row> table(Numbered one) {
        String origin = ChunkReader.origin(one.chunk());
        return spark.read()
                .parquet(one.chunk().file())
                .select(functions.col("_metadata.row_index"), functions.to_json(functions.struct(functions.col("*"))))
                .javaRDD()
                .flatMap(row -> {
                    byte[] line = (row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8);
                    List<Row> coded = new ArrayList<>();
                    new CodedRows(
                                    one.number(),
                                    row.getLong(0),
                                    new Sources().each(new ByteArrayInputStream(line), origin + "#" + row.getLong(0)))
                            .forEachRemaining(coded::add);
                    return coded.iterator();
                });
    }
}
