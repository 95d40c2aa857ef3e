package org.chancery.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.record.CodedReport;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import org.chancery.record.ReportWriter;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports into a record: read, analyse and code on several threads, keep on one, in the order of the input, each
 * report in a transaction of its own; then join stories and events in one more. Reports that the record has already
 * are passed over before they cost anything. What a run that was cut off left undone is done by the next.
 */
public final class Ingest {

    private final DiplomaticRecord record;
    private final ReportCoder coder;
    private final Joiner joiner;
    private final String program;
    private final String rules;
    private final Reader reader = new Reader();

    /**
     * @param program version of the program, for the history
     * @param rules version of the rules, for the history
     */
    public Ingest(DiplomaticRecord record, ReportCoder coder, Joiner joiner, String program, String rules) {
        this.record = record;
        this.coder = coder;
        this.joiner = joiner;
        this.program = program;
        this.rules = rules;
    }

    /** What became of one input: exactly one of the three is set. */
    private record Outcome(
            @Nullable CodedReport coded,
            @Nullable String known,
            @Nullable Rejection rejection) {}

    /** @param threads how many reports are worked on at once; never changes what is kept */
    public IngestResult run(Iterator<Sourced> sources, int threads, IngestListener listener) {
        ReportWriter writer = record.reportWriter();
        Set<String> known = new HashSet<>();
        record.reports().ids().forEach(known::add);
        long run = 0;
        long added = 0;
        long repeated = 0;
        long mentions = 0;
        List<Rejection> rejections = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), Ingest::daemon);
        Deque<Future<Outcome>> waiting = new ArrayDeque<>();
        try {
            while (sources.hasNext() || !waiting.isEmpty()) {
                while (sources.hasNext() && waiting.size() < 4 * threads) {
                    Sourced source = sources.next();
                    waiting.add(pool.submit(() -> work(source, known)));
                }
                Outcome outcome = take(waiting);
                if (outcome.rejection() != null) {
                    rejections.add(outcome.rejection());
                    listener.rejected(outcome.rejection());
                } else if (outcome.coded() != null
                        && !writer.has(outcome.coded().report().id())) {
                    if (run == 0) {
                        run = record.runs().begin("ingest", program, rules);
                    }
                    writer.write(outcome.coded(), run);
                    added++;
                    mentions += outcome.coded().mentions().size();
                } else {
                    repeated++;
                }
                listener.progress(added + repeated);
            }
        } finally {
            pool.shutdownNow();
        }
        long pending = record.linkInput().firstPending();
        if (pending > 0) {
            if (run == 0) {
                run = record.runs().begin("link", program, rules);
            }
            new SitePass(record, coder, reader).run(writer, pending, run);
        }
        LinkWriter.Changes changes = new LinkWriter.Changes(0, 0, 0, 0);
        if (record.linkInput().isPending()) {
            listener.joining();
            if (run == 0) {
                run = record.runs().begin("link", program, rules);
            }
            changes = record.linkWriter().write(joiner.join(record.linkInput()), run);
        }
        if (run != 0) {
            record.runs().finish(run);
        }
        return new IngestResult(added, repeated, mentions, rejections, changes);
    }

    private Outcome work(Sourced source, Set<String> known) {
        if (source instanceof Rejection rejection) {
            return new Outcome(null, null, rejection);
        }
        RawReport raw = (RawReport) source;
        Report report = reader.read(raw);
        if (known.contains(report.id())) {
            return new Outcome(null, report.id(), null);
        }
        if (report.text().isBlank()) {
            return new Outcome(
                    null, null, new Rejection(Rejection.Reason.EMPTY, "no article was found in it", raw.origin()));
        }
        return new Outcome(coder.code(raw, report), null, null);
    }

    private static Outcome take(Deque<Future<Outcome>> waiting) {
        try {
            return waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "ingest");
        thread.setDaemon(true);
        return thread;
    }
}
