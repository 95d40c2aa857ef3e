package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.chancery.record.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that lead nowhere, words that stand elsewhere and tables that no longer fit those they are computed from are told. */
class BrokenReferencesAndOffsetsAreToldTest {

    @TempDir
    Path folder;

    private DamagedRecord damaged = new DamagedRecord(Path.of(""));

    @BeforeEach
    void take() {
        damaged = DamagedRecord.in(folder);
    }

    @Test
    void aSoundRecordHasNone() {
        assertThat(damaged.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mentions without a report           | DELETE FROM report WHERE outlet = 'West'
        sentences without a report          | DELETE FROM report WHERE outlet = 'East'
        mention actors without a mention    | DELETE FROM mention WHERE id = (SELECT max(id) FROM mention)
        mention actors that are unknown     | DELETE FROM actor WHERE country = 'PER'
        joins of a missing mention          | DELETE FROM mention WHERE type = 'AID'
        joins to a missing event            | DELETE FROM event WHERE type = 'AID'
        event actors without an event       | DELETE FROM event WHERE type = 'CONSULT'
        events without their quoted mention | UPDATE event SET best_mention = 'm_0000000000000000'
        stories of a missing report         | UPDATE report_story SET report = 'd_0000000000000000'
        reports without their run           | UPDATE report SET run = 99
        mentions in more than one event     | INSERT INTO event_mention SELECT * FROM event_mention LIMIT 1
        events of the same id               | INSERT INTO event SELECT * FROM event LIMIT 1
        missing from the chronology         | DELETE FROM chronology WHERE n = (SELECT min(n) FROM chronology)
        parties of no event                 | DELETE FROM chronology
        counted otherwise                   | UPDATE event SET mentions = mentions + 1
        not yet joined                      | DELETE FROM report_story
        whose evidence does not fit         | UPDATE mention SET evidence_end = evidence_end + 1
        whose trigger does not fit          | UPDATE mention SET trigger_start = trigger_start + 1
        actor_mention whose span does not   | UPDATE actor_mention SET span_start = span_start - 1, span_end = span_end - 1
        sentence whose span does not        | UPDATE sentence SET span_end = 10000
        block whose span does not           | UPDATE block SET span_start = -1
        mention whose evidence does not     | UPDATE report SET text = 'Nothing of it.'
        """)
    void whatDoesNotHangTogetherIsTold(String what, String change) throws SQLException {
        damaged.change(change);
        assertThat(damaged.faults()).anyMatch(fault -> fault.contains(what));
    }

    @Test
    void aSearchIndexOfOtherWordsIsTold() throws SQLException {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(damaged.file())) {
            SearchIndex.open(record).close();
            assertThat(SearchIndex.faults(record)).isEmpty();
        }
        damaged.change("UPDATE report SET text = upper(text)");
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(damaged.file())) {
            assertThat(SearchIndex.faults(record)).singleElement().asString().contains("other words", "made anew");
        }
    }
}
