package org.chancery.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.chancery.event.MentionRecord;
import org.chancery.event.identity.GeneratedMentions;
import org.chancery.event.identity.LinkSteps;
import org.chancery.record.ArchiveFiles;
import scala.Tuple2;

/**
 * Shows how the cost of joining grows: generated mentions through the stages of an archive. {@code JoinSimulation
 * MENTIONS CORES events} joins them to events; with {@code keys} instead, the mentions are only put at their places in
 * their blocks and sorted, which is the largest shuffle and the place of all skew.
 */
final class JoinSimulation {

    /** Mentions that one task invents. */
    private static final int A_TASK = 125_000;

    private JoinSimulation() {}

    public static void main(String[] arguments) throws IOException {
        int mentions = Integer.parseInt(arguments[0]);
        String cores = arguments[1];
        boolean keys = arguments[2].equals("keys");
        int tasks = Math.max(Integer.parseInt(cores), mentions / A_TASK);
        try (SparkSession spark = Archive.builder("local[" + cores + "]")
                .config("spark.default.parallelism", tasks)
                .getOrCreate()) {
            StageCosts costs = StageCosts.of(spark.sparkContext());
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            int each = mentions / tasks;
            JavaRDD<MentionRecord> generated = context.parallelize(
                            IntStream.range(0, tasks).boxed().toList(), tasks)
                    .flatMap(task -> new GeneratedMentions(task * each, each, task));
            long start = System.nanoTime();
            String made = keys
                    ? keys(generated)
                    : new EventStage(context).run(generated).count() + " events";
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d mentions, %s cores, %s: %.0f s%n", each * tasks, cores, made, seconds);
            System.out.print(table(costs.take()));
            System.out.printf("driver and executor in one process: heap peak %d MiB%n", peak());
        }
    }

    /** How many places, in how many blocks, and how many of them stand in the largest. */
    private static String keys(JavaRDD<MentionRecord> mentions) {
        JavaRDD<String> blocks = mentions.flatMapToPair(mention -> {
                    LinkSteps.Stand stand = LinkSteps.stand(mention);
                    return stand.blocks().stream()
                            .map(block -> new Tuple2<>(block + '\t' + stand.place(), 1))
                            .iterator();
                })
                .sortByKey()
                .map(place -> place._1().substring(0, place._1().indexOf('\t')));
        Tuple2<Long, Tuple2<Long, Long>> sizes = blocks.mapToPair(block -> new Tuple2<>(block, 1L))
                .reduceByKey(Long::sum)
                .map(block -> new Tuple2<>(1L, new Tuple2<>(block._2(), block._2())))
                .reduce((one, other) -> new Tuple2<>(
                        one._1() + other._1(),
                        new Tuple2<>(
                                one._2()._1() + other._2()._1(),
                                Math.max(one._2()._2(), other._2()._2()))));
        return sizes._2()._1() + " places in " + sizes._1() + " blocks, "
                + sizes._2()._2() + " in the largest";
    }

    private static String table(List<ArchiveFiles.Cost> costs) {
        StringBuilder table = new StringBuilder("step tasks cpu_s median_s longest_s shuffled_MiB spilled_MiB\n");
        double cpu = 0;
        double shuffled = 0;
        double spilled = 0;
        for (ArchiveFiles.Cost cost : costs) {
            table.append("%s %d %.1f %.1f %.1f %.0f %.0f%n"
                    .formatted(
                            cost.step(),
                            cost.tasks(),
                            cost.cpuSeconds(),
                            cost.medianSeconds(),
                            cost.longestSeconds(),
                            cost.shuffledMebibytes(),
                            cost.spilledMebibytes()));
            cpu += cost.cpuSeconds();
            shuffled += cost.shuffledMebibytes();
            spilled += cost.spilledMebibytes();
        }
        return table.append("all - %.1f - - %.0f %.0f%n".formatted(cpu, shuffled, spilled))
                .toString();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
