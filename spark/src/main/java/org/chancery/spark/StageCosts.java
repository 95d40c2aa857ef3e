package org.chancery.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.chancery.record.ArchiveFiles;

/**
 * What each step of a run cost, from the engine's own measures. A step is what {@link #step} named last; Spark's own
 * stages, of which a step has several, are summed up.
 */
final class StageCosts extends SparkListener implements AutoCloseable {

    private static final String STEP = "spark.job.description";
    private static final double MIB = 1 << 20;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final Map<Integer, String> steps = new HashMap<>();
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    private final SparkContext context;

    private StageCosts(SparkContext context) {
        this.context = context;
    }

    /** Measures until it is closed. */
    static StageCosts of(SparkContext context) {
        StageCosts costs = new StageCosts(context);
        context.addSparkListener(costs);
        return costs;
    }

    /** All that this thread asks of Spark from now on belongs to the step. */
    static void step(SparkContext context, String name) {
        context.setJobDescription(name);
    }

    @Override
    public void close() {
        context.removeSparkListener(this);
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        steps.put(
                submitted.stageInfo().stageId(), properties == null ? "other" : properties.getProperty(STEP, "other"));
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        // A task that failed may have none.
        if (end.taskMetrics() != null) {
            sums.computeIfAbsent(steps.getOrDefault(end.stageId(), "other"), step -> new Sum())
                    .add(end.stageId(), end.taskMetrics(), end.taskInfo().duration());
        }
    }

    /** The steps so far in the order in which they began; what comes later is counted anew. */
    List<ArchiveFiles.Cost> take() {
        try {
            context.listenerBus().waitUntilEmpty();
        } catch (TimeoutException e) {
            // What is still on its way counts with the next steps; no figure is worth a failed run.
            return costs();
        }
        return costs();
    }

    private synchronized List<ArchiveFiles.Cost> costs() {
        List<ArchiveFiles.Cost> costs = new ArrayList<>();
        sums.forEach((step, sum) -> costs.add(sum.cost(step)));
        sums.clear();
        return costs;
    }

    /** The sums of a step's tasks. */
    private static final class Sum {

        private final Map<Integer, List<Long>> millis = new HashMap<>();
        private long cpu;
        private long written;
        private long spilled;

        private void add(int stage, TaskMetrics task, long took) {
            millis.computeIfAbsent(stage, id -> new ArrayList<>()).add(took);
            cpu += task.executorCpuTime();
            written += task.shuffleWriteMetrics().bytesWritten();
            spilled += task.diskBytesSpilled();
        }

        private ArchiveFiles.Cost cost(String step) {
            int tasks = millis.values().stream().mapToInt(List::size).sum();
            List<Long> heaviest =
                    millis.values().stream()
                            .max((one, other) -> Long.compare(sum(one), sum(other)))
                            .orElseThrow()
                            .stream()
                            .sorted()
                            .toList();
            return new ArchiveFiles.Cost(
                    step,
                    tasks,
                    cpu / NANOS,
                    heaviest.get(heaviest.size() / 2) / MILLIS,
                    heaviest.get(heaviest.size() - 1) / MILLIS,
                    written / MIB,
                    spilled / MIB);
        }

        private static long sum(List<Long> millis) {
            return millis.stream().mapToLong(Long::longValue).sum();
        }
    }
}
