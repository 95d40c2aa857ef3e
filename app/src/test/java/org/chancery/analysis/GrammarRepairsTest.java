package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systematic faults of the parser, mended: each line fails on the bare model. */
class GrammarRepairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A public event opened in Pyongyang to mark the anniversary.                     | opened     | ROOT
            A public event opened in Pyongyang to mark the anniversary.                     | event      | SUBJECT opened
            Oslo condemned joint drills by Russia and Belarus as a rehearsal for invasion.  | by         | PREPOSITION drills
            Envoys accused Moscow of breaching sanctions, expressing alarm.                 | expressing | ADVERBIAL_CLAUSE accused
            Xi visited Pyongyang in June 2019, the first such trip in 14 years.             | trip       | APPOSITION visited
            The summit ended without a statement.                                           | ended      | ROOT
            """)
    void wordStandsWhereItShould(String text, String word, String arc) {
        assertThat(Shown.arc(text, word)).isEqualTo(arc);
    }
}
