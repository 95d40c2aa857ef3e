package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an archive's folder is laid out, for those who write it and those who load it. */
public final class ArchiveFiles {

    /** What an archive's head calls the layout of its files; it counts on when a program that reads it must change. */
    public static final String FORMAT = "chancery-archive-1";

    /** What the folder is: {@link Head}. */
    public static final String ARCHIVE = "archive.json";

    /** What the last join made: {@link Joined}. */
    public static final String JOINED = "joined.json";

    /** Coded reports, Parquet: a row a report, partitioned by batch, kind and month. */
    public static final String CODED = "coded";

    public static final String EVENTS = "events";

    public static final String STORIES = "stories";

    public static final String COPIES = "copies";

    private ArchiveFiles() {}

    /** File that says that a batch is whole: {@link Batch}. */
    public static String batch(int number) {
        return "batches/" + number + ".json";
    }

    /** @param rules version of the rules that all of the archive was coded with */
    public record Head(String format, String rules) {}

    /**
     * A batch of chunks.
     *
     * @param chunks their ids
     * @param rejected records that are no report, by reason
     * @param readSeconds spent on reading, all tasks together
     * @param codeSeconds spent on coding, all tasks together
     * @param seconds of the clock
     * @param costs of its steps; empty in archives of the first versions
     */
    public record Batch(
            List<String> chunks,
            long reports,
            Map<String, Long> rejected,
            long words,
            double readSeconds,
            double codeSeconds,
            double seconds,
            List<Cost> costs) {
        public Batch {
            chunks = List.copyOf(chunks);
            rejected = Map.copyOf(rejected);
            costs = known(costs);
        }
    }

    /**
     * The join.
     *
     * @param batches so many were joined
     * @param seconds of the clock
     * @param costs of its steps; empty in archives of the first versions
     */
    public record Joined(int batches, long stories, long copies, long events, double seconds, List<Cost> costs) {
        public Joined {
            costs = known(costs);
        }
    }

    /**
     * What a step cost, as the engine measured it.
     *
     * @param cpuSeconds processor time of all its tasks
     * @param medianSeconds how long the middle one of the tasks of its heaviest stage took
     * @param longestSeconds how long the longest of these took
     * @param shuffledMebibytes handed from task to task
     * @param spilledMebibytes put on disk for want of memory
     */
    public record Cost(
            String step,
            int tasks,
            double cpuSeconds,
            double medianSeconds,
            double longestSeconds,
            double shuffledMebibytes,
            double spilledMebibytes) {}

    private static List<Cost> known(@Nullable List<Cost> costs) {
        return costs == null ? List.of() : List.copyOf(costs);
    }
}
