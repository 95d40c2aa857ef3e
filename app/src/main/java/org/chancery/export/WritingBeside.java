package org.chancery.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes events on a second thread while the next ones are read: lot by lot, in their order, one lot at a time, so that no
 * more than two lots are held. For writers that ask nothing of the record, which is busy being read.
 */
final class WritingBeside implements EventWriter, AutoCloseable {

    private static final int LOT = 1_000;

    private final EventWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(WritingBeside::daemon);
    private List<StoredEvent> lot = new ArrayList<>(LOT);
    private @Nullable Future<Long> writing;
    private long leftOut;

    WritingBeside(EventWriter writer) {
        this.writer = writer;
    }

    /** @return true; how many the format could not hold is known at the end */
    @Override
    public boolean write(StoredEvent event) throws IOException {
        lot.add(event);
        if (lot.size() == LOT) {
            handOver();
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        handOver();
        await();
        writer.end();
    }

    /** Of the events so far, how many the format could not hold; to be asked after the end. */
    long leftOut() {
        return leftOut;
    }

    /** Gives up what is not written yet. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void handOver() throws IOException {
        await();
        List<StoredEvent> full = lot;
        lot = new ArrayList<>(LOT);
        writing = thread.submit(() -> {
            long without = 0;
            for (StoredEvent event : full) {
                without += writer.write(event) ? 0 : 1;
            }
            return without;
        });
    }

    private void await() throws IOException {
        if (writing == null) {
            return;
        }
        try {
            leftOut += writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException known) {
                throw known;
            }
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "export");
        thread.setDaemon(true);
        return thread;
    }
}
