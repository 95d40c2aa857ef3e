package org.chancery.spark;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.ArchiveFiles;
import org.chancery.record.RecordJson;

/**
 * Makes or continues an archive: inputs are cut into chunks, chunks are coded in batches, and when all are coded, all
 * are joined. A batch that a run was cut off in is done again by the next; batches that are whole are not touched.
 */
public final class ArchiveJob {

    /**
     * What to do.
     *
     * @param inputs files, folders, patterns, on any file system that Hadoop knows
     * @param output folder of the archive
     * @param chunkBytes bytes of an input that one task reads, where the input can be cut
     * @param batchChunks chunks that are coded and kept together
     */
    public record Order(List<String> inputs, String output, long chunkBytes, int batchChunks) {
        public Order {
            inputs = List.copyOf(inputs);
        }
    }

    private final SparkSession spark;
    private final Order order;
    private final Consumer<String> progress;
    private final Layout layout;

    /** @param progress told a line for each stage */
    public ArchiveJob(SparkSession spark, Order order, Consumer<String> progress) throws IOException {
        this.spark = spark;
        this.order = order;
        this.progress = progress;
        this.layout = new Layout(spark.sparkContext().hadoopConfiguration(), order.output());
    }

    /** @return events of the archive */
    public long run() throws IOException {
        claim();
        try (StageCosts costs = StageCosts.of(spark.sparkContext())) {
            int batches = code(costs);
            if (layout.has(ArchiveFiles.JOINED)) {
                ArchiveFiles.Joined joined =
                        RecordJson.read(layout.read(ArchiveFiles.JOINED), ArchiveFiles.Joined.class);
                if (joined.batches() == batches) {
                    progress.accept("Nothing new: all is joined already.");
                    return joined.events();
                }
            }
            return join(batches, costs);
        }
    }

    /** One archive is of one version of the rules: else two reports of one event would be read in two ways. */
    private void claim() throws IOException {
        String rules = RulesVersion.current();
        if (layout.has(ArchiveFiles.ARCHIVE)) {
            ArchiveFiles.Head head = RecordJson.read(layout.read(ArchiveFiles.ARCHIVE), ArchiveFiles.Head.class);
            if (!head.rules().equals(rules)) {
                throw new ChanceryException(
                        ErrorCode.BAD_RECORD,
                        "the archive " + order.output() + " was begun with other rules (" + head.rules() + ", now "
                                + rules + ")",
                        "name a new folder, or use the version that began it");
            }
            return;
        }
        layout.write(ArchiveFiles.ARCHIVE, RecordJson.write(new ArchiveFiles.Head(ArchiveFiles.FORMAT, rules)));
    }

    private int code(StageCosts costs) throws IOException {
        List<Integer> done = layout.done();
        layout.clear(done);
        Set<String> known = new HashSet<>();
        for (int batch : done) {
            known.addAll(RecordJson.read(layout.read(ArchiveFiles.batch(batch)), ArchiveFiles.Batch.class)
                    .chunks());
        }
        Chunks chunks = new Chunks(spark.sparkContext().hadoopConfiguration(), order.chunkBytes());
        List<CodeStage.Numbered> open = new ArrayList<>();
        for (Chunk chunk : chunks.of(order.inputs())) {
            if (!known.contains(chunk.id())) {
                open.add(new CodeStage.Numbered(known.size() + open.size(), chunk));
            }
        }
        int batch = done.isEmpty() ? 0 : done.get(done.size() - 1) + 1;
        CodeStage stage = new CodeStage(spark, order.chunkBytes());
        for (int from = 0; from < open.size(); from += order.batchChunks()) {
            List<CodeStage.Numbered> together = open.subList(from, Math.min(open.size(), from + order.batchChunks()));
            Instant started = Instant.now();
            StageCosts.step(spark.sparkContext(), "code");
            stage.run(together, layout.coded(batch));
            ArchiveFiles.Batch summary =
                    summary(batch, together, Duration.between(started, Instant.now()), costs.take());
            layout.write(ArchiveFiles.batch(batch), RecordJson.write(summary));
            progress.accept("Batch " + batch + ": " + summary.reports() + " reports, " + summary.words() + " words, "
                    + summary.rejected().values().stream()
                            .mapToLong(Long::longValue)
                            .sum() + " set aside, "
                    + Math.round(summary.seconds()) + " s.");
            batch++;
        }
        return batch;
    }

    private ArchiveFiles.Batch summary(
            int batch, List<CodeStage.Numbered> chunks, Duration took, List<ArchiveFiles.Cost> costs) {
        StageCosts.step(spark.sparkContext(), "count");
        long reports = 0;
        long words = 0;
        double read = 0;
        double coded = 0;
        Map<String, Long> rejected = new LinkedHashMap<>();
        for (Row row : spark.read()
                .parquet(layout.coded(batch))
                .groupBy("kind", "reason")
                .agg(
                        functions.count("*"),
                        functions.coalesce(functions.sum("words"), functions.lit(0L)),
                        functions.coalesce(functions.sum("read_nanos"), functions.lit(0L)),
                        functions.coalesce(functions.sum("code_nanos"), functions.lit(0L)))
                .orderBy("kind", "reason")
                .collectAsList()) {
            if (row.getString(0).equals(CodedRows.REPORT)) {
                reports = row.getLong(2);
                words = row.getLong(3);
                read = row.getLong(4) / 1e9;
                coded = row.getLong(5) / 1e9;
            } else {
                rejected.put(row.getString(1), row.getLong(2));
            }
        }
        return new ArchiveFiles.Batch(
                chunks.stream().map(one -> one.chunk().id()).toList(),
                reports,
                rejected,
                words,
                read,
                coded,
                took.toMillis() / 1000.0,
                costs);
    }

    private long join(int batches, StageCosts costs) throws IOException {
        Instant started = Instant.now();
        JoinStage.Joined joined = new JoinStage(spark).run(layout.coded());
        long events = new JoinedFiles(spark, layout).write(joined);
        double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        layout.write(
                ArchiveFiles.JOINED,
                RecordJson.write(new ArchiveFiles.Joined(
                        batches, joined.stories().size(), joined.copies().size(), events, seconds, costs.take())));
        progress.accept("Joined: " + joined.stories().size() + " stories, "
                + joined.copies().size() + " near copies, " + events + " events, " + Math.round(seconds) + " s.");
        return events;
    }
}
