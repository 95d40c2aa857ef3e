package org.chancery.desk.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.IngestResult;
import org.chancery.source.Rejection;
import org.jspecify.annotations.Nullable;

/** An order and how far it is. Safe from several threads. */
public final class Job {

    /** So many rejections are kept in words; all are counted. */
    private static final int MOST_IN_WORDS = 500;

    /** How far it is. */
    public enum State {
        WAITING,
        READING,
        JOINING,
        DONE,
        STOPPED,
        FAILED;

        public boolean isOver() {
            return compareTo(DONE) >= 0;
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How it stands at one moment.
     *
     * @param version grows with each change
     * @param read reports that are through, kept or known already
     * @param rejected how many could not be read
     * @param rejections the first of them in words
     * @param result set when it is done
     * @param problem set when it failed
     */
    public record Progress(
            long version,
            State state,
            long read,
            long rejected,
            List<Rejection> rejections,
            @Nullable IngestResult result,
            @Nullable String problem) {

        public Progress {
            rejections = List.copyOf(rejections);
        }
    }

    private final JobOrder order;
    private final List<Rejection> rejections = new ArrayList<>();
    private long version;
    private State state = State.WAITING;
    private long read;
    private long rejected;
    private @Nullable IngestResult result;
    private @Nullable String problem;
    private boolean stopAsked;

    Job(JobOrder order) {
        this.order = order;
    }

    public JobOrder order() {
        return order;
    }

    public synchronized Progress progress() {
        return new Progress(version, state, read, rejected, rejections, result, problem);
    }

    /** Asks it to end after the report that it is at; what is in stays. */
    public synchronized void stop() {
        stopAsked = true;
    }

    synchronized boolean isStopAsked() {
        return stopAsked;
    }

    synchronized void enter(State next) {
        state = next;
        version++;
    }

    synchronized void end(IngestResult done) {
        result = done;
        enter(stopAsked ? State.STOPPED : State.DONE);
    }

    synchronized void fail(String why) {
        problem = why;
        enter(State.FAILED);
    }

    IngestListener listener() {
        return new IngestListener() {
            @Override
            public void progress(long done) {
                synchronized (Job.this) {
                    read = done;
                    version++;
                }
            }

            @Override
            public void rejected(Rejection rejection) {
                synchronized (Job.this) {
                    rejected++;
                    if (rejections.size() < MOST_IN_WORDS) {
                        rejections.add(rejection);
                    }
                    version++;
                }
            }

            @Override
            public void joining() {
                enter(State.JOINING);
            }
        };
    }
}
