package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Sourced;
import org.chancery.source.fetch.BadServer;
import org.chancery.source.fetch.FetchPolicy;
import org.chancery.source.fetch.Fetcher;
import org.chancery.source.watch.FeedList;
import org.chancery.source.watch.FeedVisit;
import org.chancery.source.watch.FeedVisitor;
import org.chancery.source.watch.VisitBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/**
 * Whatever a server does, a round ends soon, says what failed, keeps what came, and what did not come is taken once the
 * server has recovered.
 */
class WatchOverABadNetworkTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final FetchPolicy HURRIED = new FetchPolicy(
            "chancery", Duration.ofMillis(500), 50_000, 3, Duration.ofMillis(1), 1, Duration.ofSeconds(1), true);

    @TempDir
    Path folder;

    private BadServer server = new BadServer();

    @BeforeEach
    void start() throws IOException {
        server.page("/feed", feed("/a", "/b"));
        server.page("/a", page("Malta and Oman signed an accord on fishing on 4 March 2024, officials said."));
        server.page("/b", page("Kenya expelled the ambassador of Uganda on 5 March 2024, the ministry said."));
        Files.writeString(
                folder.resolve("feeds.toml"),
                "[[feed]]\nname = \"Zephyr\"\nurl = \"" + server.address("/feed") + "\"\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String feed(String... paths) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Zephyr Post</title>");
        for (String path : paths) {
            feed.append("<item><title>Of ")
                    .append(path)
                    .append("</title><link>")
                    .append(server.address(path));
            feed.append("</link><description>In short.</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String page(String sentence) {
        return "<html><body><article><p>" + sentence + "</p></article></body></html>";
    }

    private Path record() {
        return folder.resolve("r.duckdb");
    }

    private SampleRecord.Run round() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new WatchCommand(HURRIED))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(folder.resolve("feeds.toml").toString(), "--once", "--record", record().toString());
        return new SampleRecord.Run(exit, out.toString(), err.toString());
    }

    @ParameterizedTest
    @EnumSource(BadServer.Way.class)
    void aPageThatFailsIsSaidAndTakenLater(BadServer.Way way) {
        server.go("/b", way);
        long start = System.nanoTime();
        SampleRecord.Run first = round();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err().lines()).hasSize(1);
        assertThat(first.err()).contains("/b");
        assertThat(first.out()).contains("1 report added");
        server.heal();
        assertThat(round().out()).contains("1 report added");
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(record())) {
            assertThat(record.reports().count()).isEqualTo(2);
            assertThat(record.tables().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BadServer.Way.class,
            names = {
                "DRIPS_ITS_BODY",
                "NEVER_ANSWERS",
                "HANGS_UP_IN_ITS_BODY",
                "SPEAKS_NO_HTTP",
                "FAILS",
                "LEADS_IN_CIRCLES"
            })
    void aFeedThatFailsIsAskedMoreRarelyAndTakenLater(BadServer.Way way) {
        server.go("/feed", way);
        List<Sourced> none = visit(Instant.EPOCH, 60).found();
        assertThat(none).noneMatch(one -> one.toString().contains("Malta"));
        server.heal();
        assertThat(book().isDue(FeedList.read(folder.resolve("feeds.toml")).get(0), Instant.EPOCH.plusSeconds(3500)))
                .isFalse();
        assertThat(visit(Instant.EPOCH.plusSeconds(24 * 3600), 60).found()).hasSize(2);
    }

    @Test
    void aServersOwnWaitIsKeptToADay() {
        for (BadServer.Way way : List.of(BadServer.Way.IS_BUSY_FOR_HOURS, BadServer.Way.IS_BUSY_FOREVER)) {
            server.go("/feed", way);
            visit(Instant.EPOCH, 60);
            long hours = way == BadServer.Way.IS_BUSY_FOR_HOURS ? 3 : 24;
            assertThat(next()).isEqualTo(Instant.EPOCH.plus(Duration.ofHours(hours)));
        }
    }

    @Test
    void aPageThatTheFeedHasDroppedMeanwhileIsTriedStill() {
        server.go("/b", BadServer.Way.FAILS);
        assertThat(visit(Instant.EPOCH, 60).found()).hasSize(2);
        server.page("/feed", feed("/c"));
        server.page("/c", page("Peru recalled its ambassador from Chile on 6 March 2024, the ministry said."));
        server.heal();
        assertThat(visit(Instant.EPOCH.plus(Duration.ofHours(1)), 60).found())
                .hasSize(2)
                .anyMatch(one -> one.toString().contains("Kenya"))
                .anyMatch(one -> one.toString().contains("Peru"));
        assertThat(server.asked()).containsOnlyOnce("/a").containsOnlyOnce("/c");
    }

    @Test
    void aDeadLinkIsTriedMoreAndMoreRarelyAndGivenUp() {
        server.go("/b", BadServer.Way.FAILS);
        Instant now = Instant.EPOCH;
        for (int hour = 0; hour < 24 * 14; hour++) {
            visit(now.plus(Duration.ofHours(hour)), 60);
        }
        assertThat(server.asked().stream().filter("/b"::equals).count()).isEqualTo(10);
    }

    @Test
    void aSiteThatIsDownHoldsUpNobodyForLong() {
        String[] pages = new String[40];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "/down" + i;
            server.go(pages[i], BadServer.Way.NEVER_ANSWERS);
        }
        server.page("/feed", feed(pages));
        assertThat(visit(Instant.EPOCH, 60).found()).hasSize(5);
        server.heal();
        for (String page : pages) {
            server.page(page, page("Nauru hosted envoys of Tuvalu at " + page + ", officials said."));
        }
        assertThat(visit(Instant.EPOCH.plus(Duration.ofHours(1)), 60).found()).hasSize(40);
    }

    @Test
    void aClockThatWasSetBackDoesNotSilenceAFeed() {
        visit(Instant.parse("2031-01-01T00:00:00Z"), 60);
        server.page("/feed", feed("/a", "/b", "/c"));
        Instant now = Instant.parse("2024-03-05T00:00:00Z");
        assertThat(book().isDue(FeedList.read(folder.resolve("feeds.toml")).get(0), now))
                .isTrue();
        visit(now, 60);
        assertThat(next()).isEqualTo(now.plus(Duration.ofHours(1)));
    }

    private VisitBook book() {
        return VisitBook.open(folder.resolve("visits.json"));
    }

    private Instant next() {
        try {
            return Instant.parse(new ObjectMapper()
                    .readTree(folder.resolve("visits.json").toFile())
                    .path(server.address("/feed"))
                    .path("next")
                    .asText());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A visit as {@code watch} makes it, at some moment. */
    private FeedVisit visit(Instant now, int minutes) {
        try (Fetcher fetcher = new Fetcher(HURRIED)) {
            Files.writeString(
                    folder.resolve("feeds.toml"),
                    "[[feed]]\nurl = \"" + server.address("/feed") + "\"\nevery = " + minutes + "\n");
            VisitBook book = book();
            FeedVisit visit = new FeedVisitor(fetcher)
                    .visit(FeedList.read(folder.resolve("feeds.toml")).get(0), book, now, false);
            book.note(visit);
            book.save();
            return visit;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
