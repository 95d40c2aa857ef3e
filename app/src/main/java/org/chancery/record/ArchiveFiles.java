package org.chancery.record;

import java.util.List;
import java.util.Map;

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
     */
    public record Batch(
            List<String> chunks,
            long reports,
            Map<String, Long> rejected,
            long words,
            double readSeconds,
            double codeSeconds,
            double seconds) {
        public Batch {
            chunks = List.copyOf(chunks);
            rejected = Map.copyOf(rejected);
        }
    }

    /**
     * The join.
     *
     * @param batches so many were joined
     * @param seconds of the clock
     */
    public record Joined(int batches, long stories, long copies, long events, double seconds) {}
}
