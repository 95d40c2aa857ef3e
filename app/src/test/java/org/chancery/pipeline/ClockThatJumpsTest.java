package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.History;
import org.chancery.record.News;
import org.chancery.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that is set back or forward between runs changes no id, no order and no decision, and hides no change. */
class ClockThatJumpsTest {

    private static final LocalDateTime MARCH = LocalDateTime.parse("2024-03-01T00:00:00");

    @TempDir
    Path folder;

    @Test
    void idsAndOrderFollowTheReportsNotTheClock() throws SQLException {
        Path steady = record("steady");
        Path jumping = record("jumping", "2031-01-01", "1970-01-01", "2024-03-02", "1999-12-31", "2024-03-03");
        try (DiplomaticRecord one = DiplomaticRecord.openForReading(steady);
                DiplomaticRecord other = DiplomaticRecord.openForReading(jumping)) {
            assertThat(other.events().find(EventFilter.ALL))
                    .isEqualTo(one.events().find(EventFilter.ALL));
            assertThat(other.history().afterRun(0))
                    .extracting(History.Change::run, History.Change::kind, History.Change::subject)
                    .isEqualTo(one.history().afterRun(0).stream()
                            .map(change -> tuple(change.run(), change.kind(), change.subject()))
                            .toList());
            assertThat(other.decisions().all()).hasSize(1);
            assertThat(other.runs().latest()).isEqualTo(one.runs().latest());
            assertThat(other.tables().faults()).isEmpty();
        }
    }

    @Test
    void aSteadyClockTellsExactlyWhatIsNew() throws SQLException {
        Path file = record("r", "2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05");
        assertThat(runsSince(file, MARCH.plusDays(2))).containsOnly(3L, 5L);
        assertThat(runsSince(file, MARCH.plusDays(9))).isEmpty();
        assertThat(runsSince(file, MARCH.minusDays(9))).containsOnly(1L, 2L, 3L, 5L);
    }

    @Test
    void aClockThatWasSetBackHidesNothing() throws SQLException {
        Path file = record("r", "2024-03-01", "2024-03-02", "1970-01-01", "1970-01-02", "2024-03-05");
        assertThat(runsSince(file, MARCH.plusDays(3))).contains(5L);
        assertThat(runsSince(file, MARCH.plusDays(1))).contains(2L, 3L, 5L);
        Path last = record("last", "2024-03-01", "2024-03-02", "1970-01-01", "1970-01-02", "1970-01-03");
        assertThat(runsSince(last, MARCH.plusDays(3))).contains(3L, 5L).doesNotContain(1L, 2L);
    }

    @Test
    void aClockThatWasSetForwardOnceDoesNotMakeEverythingNewForEver() throws SQLException {
        Path file = record("r", "2024-03-01", "2091-01-01", "2024-03-03", "2024-03-04", "2024-03-05");
        assertThat(runsSince(file, MARCH.plusDays(1))).containsOnly(2L, 3L, 5L);
        assertThat(runsSince(file, MARCH.plusDays(4))).containsOnly(5L);
        assertThat(newsSince(file, MARCH.plusDays(4))).isEqualTo(1);
        assertThat(newsSince(file, MARCH.plusDays(5))).isZero();
    }

    /** Three reports, a decision as run 4, one report more; the runs begin and end on these days. */
    private Path record(String name, String... days) throws SQLException {
        Path file = folder.resolve(name + ".duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        Scripted.ingest(file, Scripted.report("South", "2024-03-21", "USA SANCTION RUS on 2024-03-19."));
        Scripted.ingest(file, Scripted.report("East", "2024-03-22", "PRK THREATEN USA on 2024-03-20."));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            long run = record.runs().begin("decide", "test", "test");
            String event = record.events().find(EventFilter.ALL).get(0).id();
            new Review(record, "ada", run).accept(List.of(event), "seen");
            record.runs().finish(run);
        }
        Scripted.ingest(file, Scripted.report("West", "2024-03-23", "JPN AID UKR on 2024-03-21."));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < days.length; i++) {
                statement.execute("UPDATE run SET started = TIMESTAMP '" + days[i] + "', finished = TIMESTAMP '"
                        + days[i] + "' + INTERVAL 1 MINUTE WHERE id = " + (i + 1));
            }
        }
        return file;
    }

    private static List<Long> runsSince(Path file, LocalDateTime instant) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.history().since(instant).stream()
                    .map(History.Change::run)
                    .distinct()
                    .toList();
        }
    }

    private static long newsSince(Path file, LocalDateTime instant) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.news()
                    .since(instant, News.Kind.ADDED, EventFilter.ALL, 10)
                    .count();
        }
    }
}
