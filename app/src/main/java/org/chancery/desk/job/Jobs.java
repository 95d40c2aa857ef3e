package org.chancery.desk.job;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.Ingest;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.FetchPolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs of one desk, the latest ones remembered. Safe from several threads. */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_REMEMBERED = 100;
    private static final int MOST_WAITING = 50;

    private final Inbox inbox;
    private final Ingest ingest;
    private final Consumer<Runnable> line;
    private final FetchPolicy fetching;
    private final AtomicLong number = new AtomicLong();
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    /** @param line where work waits for the one writer */
    public Jobs(Path record, Ingest ingest, FetchPolicy fetching, Consumer<Runnable> line) {
        this.inbox = new Inbox(record);
        this.ingest = ingest;
        this.fetching = fetching;
        this.line = line;
    }

    /** A file that is handed in. */
    public record Handed(String name, InputStream content) {}

    /** Lines up what an earlier run of the desk had acknowledged and did not come to. */
    public void takeUp() {
        for (JobOrder order : inbox.left()) {
            submit(order);
        }
    }

    /**
     * Keeps what is handed in, and lines it up. Once this returns, it will be taken in, also after a crash.
     *
     * @param published day of all of them where they do not say, {@code YYYY-MM-DD}
     * @throws ChanceryException where nothing is handed in, a day or an address makes no sense, or too much waits
     */
    public Job add(
            String by,
            List<Handed> files,
            List<String> addresses,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String url) {
        if (files.isEmpty() && addresses.isEmpty()) {
            throw wrong("nothing was handed in", "drop files, paste a text, or name addresses");
        }
        if (published != null) {
            day(published);
        }
        addresses.forEach(Jobs::address);
        refuseIfFull();
        Instant now = Instant.now();
        String id = open(now);
        List<String> names = new ArrayList<>();
        try {
            for (Handed file : files) {
                inbox.keep(id, names.size(), file.content());
                names.add(plain(file.name()));
            }
            JobOrder order = new JobOrder(
                    id,
                    by,
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    title(names, addresses),
                    names,
                    addresses,
                    outlet,
                    published,
                    url);
            inbox.acknowledge(order);
            return submit(order);
        } catch (RuntimeException e) {
            inbox.remove(id);
            throw e;
        }
    }

    /** The id of a new order; a clock that was set back may bring one of an order that still waits. */
    private String open(Instant now) {
        while (true) {
            String id = "j_" + Long.toString(now.toEpochMilli(), 36) + Long.toString(number.incrementAndGet(), 36);
            if (inbox.open(id)) {
                return id;
            }
        }
    }

    /** @throws ChanceryException where there is none of this id */
    public Job get(String id) {
        synchronized (jobs) {
            Job job = jobs.get(id);
            if (job == null) {
                throw new ChanceryException(ErrorCode.NOT_FOUND, "there is no job " + id, "see the list of jobs");
            }
            return job;
        }
    }

    /** The latest first. */
    public List<Job> all() {
        synchronized (jobs) {
            List<Job> all = new ArrayList<>(jobs.values());
            Collections.reverse(all);
            return all;
        }
    }

    private Job submit(JobOrder order) {
        Job job = new Job(order);
        synchronized (jobs) {
            jobs.put(order.id(), job);
            Iterator<Job> oldest = jobs.values().iterator();
            while (jobs.size() > MOST_REMEMBERED && oldest.hasNext()) {
                if (oldest.next().progress().state().isOver()) {
                    oldest.remove();
                }
            }
        }
        line.accept(() -> run(job));
        return job;
    }

    private void run(Job job) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        job.enter(Job.State.READING);
        try (OrderSources sources = new OrderSources(job.order(), inbox, fetching)) {
            job.end(ingest.run(
                    new Stoppable(sources, job),
                    Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                    job.listener()));
            inbox.remove(job.order().id());
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                job.enter(Job.State.STOPPED);
                return;
            }
            LOG.error("job {} failed", job.order().id(), e);
            // Bad input is set aside by the ingest itself: what fails here is the machine, and was acknowledged.
            job.fail(e.getMessage() + "; what was handed in is kept, and is taken up when the desk starts again");
        }
    }

    private void refuseIfFull() {
        synchronized (jobs) {
            long waiting = jobs.values().stream()
                    .filter(job -> !job.progress().state().isOver())
                    .count();
            if (waiting >= MOST_WAITING) {
                throw new ChanceryException(
                        ErrorCode.BUSY, waiting + " jobs wait already", "try again when some are done");
            }
        }
    }

    private static String title(List<String> files, List<String> addresses) {
        String first = files.isEmpty() ? addresses.get(0) : files.get(0);
        int more = files.size() + addresses.size() - 1;
        return more == 0 ? first : first + " and " + more + " more";
    }

    /** The last part of a name as a browser sends it: no folders, no control characters. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "file" : last.length() > 200 ? last.substring(0, 200) : last;
    }

    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw wrong("“" + day + "” is no day", "write it like 2024-03-21");
        }
    }

    static URI address(String address) {
        try {
            URI uri = URI.create(address);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong("“" + address + "” is no address", "write it like https://example.org/page");
        }
        throw wrong("“" + address + "” is no address of the web", "write it like https://example.org/page");
    }

    private static ChanceryException wrong(String what, String remedy) {
        return new ChanceryException(ErrorCode.USAGE, what, remedy);
    }

    /** Ends when the job is asked to stop. */
    private record Stoppable(Iterator<Sourced> sources, Job job) implements Iterator<Sourced> {

        @Override
        public boolean hasNext() {
            return !job.isStopAsked() && sources.hasNext();
        }

        @Override
        public Sourced next() {
            return sources.next();
        }
    }
}
