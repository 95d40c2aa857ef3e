package org.chancery.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What each stage of a run cost, from the engine's own measures. */
final class StageCosts extends SparkListener {

    private final Map<Integer, Stage> stages = new TreeMap<>();

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        stages.computeIfAbsent(end.stageId(), id -> new Stage())
                .add(end.taskMetrics(), end.taskInfo().duration());
    }

    /** A line a stage of more than a second, and one for all. */
    synchronized String table() {
        StringBuilder table = new StringBuilder("stage tasks cpu_s written_MiB read_MiB spilled_MiB longest/median\n");
        Stage all = new Stage();
        stages.forEach((id, stage) -> {
            all.add(stage);
            if (stage.cpu > 1e9) {
                table.append(id).append(' ').append(stage.line()).append('\n');
            }
        });
        return table.append("all ").append(all.line()).append('\n').toString();
    }

    /** The sums of a stage's tasks. */
    private static final class Stage {

        private final List<Long> millis = new ArrayList<>();
        private long cpu;
        private long written;
        private long read;
        private long spilled;

        private void add(TaskMetrics task, long took) {
            millis.add(took);
            cpu += task.executorCpuTime();
            written += task.shuffleWriteMetrics().bytesWritten();
            read += task.shuffleReadMetrics().totalBytesRead();
            spilled += task.diskBytesSpilled();
        }

        private void add(Stage other) {
            millis.addAll(other.millis);
            cpu += other.cpu;
            written += other.written;
            read += other.read;
            spilled += other.spilled;
        }

        private String line() {
            List<Long> sorted = millis.stream().sorted().toList();
            double median = Math.max(1, sorted.get(sorted.size() / 2));
            return "%d %.1f %d %d %d %.1f"
                    .formatted(
                            sorted.size(),
                            cpu / 1e9,
                            written >> 20,
                            read >> 20,
                            spilled >> 20,
                            sorted.get(sorted.size() - 1) / median);
        }
    }
}
