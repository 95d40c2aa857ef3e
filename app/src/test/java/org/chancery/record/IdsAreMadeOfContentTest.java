package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was changed in the file by other hands is told, though every reference in it holds. */
class IdsAreMadeOfContentTest {

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
        reports  | UPDATE report SET declared = replace(declared, 'East', 'West')
        reports  | UPDATE report SET form = 'HTML'
        mentions | UPDATE mention SET cameo = '190'
        mentions | UPDATE mention SET identity = replace(identity, 'KEN', 'USA')
        mentions | UPDATE mention SET trigger_start = trigger_start + 1, trigger_words = substr(trigger_words, 2)
        events   | UPDATE event SET whole = replace(whole, '"mention":"m_', '"mention":"m_0')
        events   | UPDATE event SET whole = '{}'
        events   | UPDATE event_mention SET mention = (SELECT max(mention) FROM event_mention)
        actors   | UPDATE actor SET name = 'Somebody else', wikidata = NULL
        stories  | UPDATE report_story SET story = 's_0000000000000000'
        """)
    void whatWasChangedByOtherHandsIsTold(String what, String change) throws SQLException {
        damaged.change(change);
        assertThat(damaged.faults()).anyMatch(fault -> fault.contains(" " + what + " with an id"));
    }
}
