package org.chancery.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.IngestResult;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.FetchPolicy;
import org.chancery.source.fetch.Fetcher;
import org.chancery.source.watch.Feed;
import org.chancery.source.watch.FeedList;
import org.chancery.source.watch.FeedVisit;
import org.chancery.source.watch.FeedVisitor;
import org.chancery.source.watch.VisitBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery watch}: feeds in, again and again. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Visits the feeds of a list and takes their new reports into the record, until Ctrl-C.",
        footer = {
            "",
            "The list is a TOML file; outlet and every (minutes, 60 if not said) may be left out:",
            "",
            "  [[feed]]",
            "  name = \"Meridian Wire, world\"",
            "  url = \"https://example.org/world.xml\"",
            "  outlet = \"Meridian Wire\"",
            "  every = 30",
            "",
            "Sites are asked politely: robots.txt is kept, an unchanged feed is not sent again, a failing one is asked"
                    + " more and more rarely. The record is open only while reports are written.",
            "",
            "Examples:",
            "  chancery watch feeds.toml",
            "  chancery watch feeds.toml --once --record my.duckdb"
        })
final class WatchCommand extends RecordVerb {

    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

    /** A clock that is set, or a machine that slept, is noticed after so long. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private static final Duration BUSY_REST = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameters(paramLabel = "FEEDS", description = "The list of feeds, a TOML file.")
    private Path list = Path.of("feeds.toml");

    @Option(names = "--once", description = "Visit every feed once, due or not, and end.")
    private boolean once;

    private final FetchPolicy policy;
    private final CountDownLatch stop = new CountDownLatch(1);

    WatchCommand() {
        this(FetchPolicy.STANDARD);
    }

    WatchCommand(FetchPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Feed> feeds = FeedList.read(list);
        VisitBook book = VisitBook.open(
                recordFile().resolveSibling(recordFile().getFileName() + ".d").resolve("visits.json"));
        if (once) {
            return round(feeds, book) ? 1 : 0;
        }
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndWait(ended), "stop watching");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Duration rest;
            do {
                Instant now = Instant.now();
                List<Feed> due =
                        feeds.stream().filter(feed -> book.isDue(feed, now)).toList();
                rest = due.isEmpty() || roundWhenFree(due, book) ? rest(feeds, book) : BUSY_REST;
            } while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS));
        } finally {
            ended.countDown();
        }
        return 0;
    }

    /** Visits {@code feeds}, and answers whether the record was free; if not, the visits count as not made. */
    private boolean roundWhenFree(List<Feed> feeds, VisitBook book) {
        try {
            round(feeds, book);
            return true;
        } catch (ChanceryException e) {
            if (e.code() != ErrorCode.BUSY) {
                throw e;
            }
            err().println("chancery: " + e.getMessage() + " (it is tried again in a minute)");
            err().flush();
            return false;
        }
    }

    /** Ctrl-C: the report that is being written is finished, nothing new is asked for. */
    private void stopAndWait(CountDownLatch ended) {
        stop.countDown();
        try {
            ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration rest(List<Feed> feeds, VisitBook book) {
        Instant next = feeds.stream().map(book::due).min(Instant::compareTo).orElse(Instant.MAX);
        Duration rest = Duration.between(Instant.now(), next);
        if (rest.compareTo(LONGEST_REST) > 0) {
            return LONGEST_REST;
        }
        return rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : rest;
    }

    /** Visits {@code feeds} and answers whether something failed. A visit is noted once its reports are kept. */
    private boolean round(List<Feed> feeds, VisitBook book) {
        List<FeedVisit> visits = new ArrayList<>();
        List<Sourced> found = new ArrayList<>();
        try (Fetcher fetcher = new Fetcher(policy)) {
            FeedVisitor visitor = new FeedVisitor(fetcher);
            for (Feed feed : feeds) {
                if (stop.getCount() > 0) {
                    FeedVisit visit = visitor.visit(feed, book, Instant.now(), once);
                    visits.add(visit);
                    found.addAll(visit.found());
                }
            }
        }
        List<Rejection> rejections = new ArrayList<>();
        long added = 0;
        if (found.stream().anyMatch(one -> !(one instanceof Rejection))) {
            try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile())) {
                IngestResult result = IngestCommand.ingest(record).run(found.iterator(), 1, IngestListener.SILENT);
                added = result.added();
                rejections.addAll(result.rejections());
            }
        } else {
            found.forEach(one -> rejections.add((Rejection) one));
        }
        visits.forEach(book::note);
        book.save();
        say(visits, added, rejections);
        return rejections.stream().anyMatch(rejection -> rejection.reason().isError());
    }

    private void say(List<FeedVisit> visits, long added, List<Rejection> rejections) {
        for (Rejection rejection : rejections) {
            if (rejection.reason().isError()) {
                err().println("chancery: " + TextTable.clean(rejection.toString()));
            }
        }
        err().flush();
        if (!Terminal.quiet(spec())) {
            long unchanged = visits.stream().filter(FeedVisit::isUnchanged).count();
            out().println((visits.size() == 1 ? "1 feed" : visits.size() + " feeds") + " visited, " + unchanged
                    + " unchanged; " + (added == 1 ? "1 report" : added + " reports") + " added. Record: "
                    + recordFile());
            out().flush();
        }
    }
}
