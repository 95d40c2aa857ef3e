package org.chancery.desk;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.Joiner;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one line in which everything waits that takes long and changes the record: jobs of ingest, and joining stories and
 * events anew after decisions. What one decision asks for is done for all that were taken until then.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final DiplomaticRecord record;
    private final Joiner joiner;
    private final String program;
    private final String rules;
    private final boolean readOnly;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService line = Executors.newSingleThreadExecutor(task -> new Thread(task, "writer"));

    Writer(DiplomaticRecord record, Settings settings) {
        this.record = record;
        this.joiner = settings.joiner();
        this.program = settings.program();
        this.rules = settings.rules();
        this.readOnly = settings.readOnly();
    }

    /** Lines up work that changes the record. */
    void submit(Runnable work) {
        refuseIfReadOnly();
        line.execute(work);
    }

    /** Joins anew, soon, what was decided; does nothing where nothing waits for it. */
    void join() {
        if (!readOnly && asked.compareAndSet(false, true)) {
            line.execute(this::joinNow);
        }
    }

    /** Whether decisions or reports wait to be joined. */
    boolean isBehind() {
        return asked.get();
    }

    /** @throws ChanceryException where the desk was started for reading alone */
    void refuseIfReadOnly() {
        if (readOnly) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "this desk only reads", "start it without --read-only to decide or add");
        }
    }

    private void joinNow() {
        asked.set(false);
        try {
            LinkInput input = record.linkInput();
            if (input.isPending()) {
                long run = record.runs().begin("link", program, rules);
                record.linkWriter().write(joiner.join(input), run);
                record.runs().finish(run);
            }
        } catch (RuntimeException e) {
            LOG.error("joining failed; it is tried again with the next decision", e);
        }
    }

    /** Lets what is being written come to an end; what waits in line is left to the next start. */
    @Override
    public void close() {
        line.shutdownNow();
        try {
            if (!line.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the record is being written still; the next start finishes what is left");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
