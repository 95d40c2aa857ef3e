package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.desk.job.Job;
import org.chancery.wire.Json;

/**
 * Tells whoever listens how far a job is, as server-sent events. The job itself never waits for a listener, and a listener
 * who does not read holds up no more than one of the few threads that send.
 */
final class ProgressStream implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 250;
    private static final int SENDERS = 4;
    private static final int MOST_LISTENERS = 200;

    private static final class Listener {
        final SseClient client;
        final Job job;
        final AtomicBoolean sending = new AtomicBoolean();
        volatile long sent = -1;

        Listener(SseClient client, Job job) {
            this.client = client;
            this.job = job;
        }
    }

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "progress clock"));
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, task -> daemon(task, "progress"));

    ProgressStream() {
        clock.scheduleWithFixedDelay(this::tick, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Sends the state at once, then each change until the job is over. */
    void follow(SseClient client, Job job) {
        if (listeners.size() >= MOST_LISTENERS) {
            throw new Refused(429, "too many follow jobs at once", "load the page again in a while");
        }
        client.keepAlive();
        Listener listener = new Listener(client, job);
        client.onClose(() -> listeners.remove(listener));
        send(listener);
        listeners.add(listener);
    }

    private void tick() {
        for (Listener listener : listeners) {
            if (listener.client.terminated()) {
                listeners.remove(listener);
            } else if (listener.job.progress().version() != listener.sent
                    && listener.sending.compareAndSet(false, true)) {
                senders.execute(() -> {
                    try {
                        send(listener);
                    } finally {
                        listener.sending.set(false);
                    }
                });
            }
        }
    }

    private void send(Listener listener) {
        Job.Progress progress = listener.job.progress();
        listener.client.sendEvent("progress", Json.write(json(progress)));
        listener.sent = progress.version();
        if (progress.state().isOver()) {
            listener.client.close();
            listeners.remove(listener);
        }
    }

    /** A job's progress as programs read it. */
    static ObjectNode json(Job.Progress progress) {
        ObjectNode node = Json.object();
        node.put("state", progress.state().label());
        node.put("read", progress.read());
        node.put("rejected", progress.rejected());
        node.put("over", progress.state().isOver());
        if (progress.result() != null) {
            node.put("added", progress.result().added());
            node.put("known", progress.result().known());
            node.put("mentions", progress.result().mentions());
            node.put("events_added", progress.result().changes().added());
            node.put("events_changed", progress.result().changes().changed());
        }
        node.put("problem", progress.problem());
        return node;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        listeners.forEach(listener -> listener.client.close());
        senders.shutdownNow();
    }
}
