package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.statement.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report without a day that dates an act to a year alone tells it as history. */
class AYearAloneIsHistoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers recalled the visit of Queen Margrethe to Iceland in 1998. | BACKGROUND
        Denmark expelled two Icelandic diplomats in 1976.                       | BACKGROUND
        Denmark expelled two Icelandic diplomats on Tuesday.                     | OCCURRED
        Denmark expelled two Icelandic diplomats.                               | OCCURRED
        """)
    void inAReportWithoutADay(String sentence, Modality modality) {
        assertThat(Coded.of(sentence))
                .isNotEmpty()
                .extracting(mention -> mention.judgement().modality())
                .containsOnly(modality);
    }
}
