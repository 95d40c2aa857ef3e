package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.statement.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report without a day that dates an act to a year alone, beside others, tells it as history. */
class AYearAloneIsHistoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Denmark summoned the envoy of Iceland. It had invited him in 1998.                      | BACKGROUND
        Denmark expelled two Icelandic diplomats in 1976. Iceland now recalled its ambassador. | BACKGROUND
        Denmark expelled two Icelandic diplomats on Tuesday.                                    | OCCURRED
        Denmark expelled two Icelandic diplomats.                                               | OCCURRED
        """)
    void inAReportWithoutADay(String text, Modality modality) {
        assertThat(Coded.of(text))
                .extracting(mention -> mention.judgement().modality())
                .contains(modality)
                .satisfies(all ->
                        assertThat(all.contains(Modality.BACKGROUND)).isEqualTo(modality == Modality.BACKGROUND));
    }
}
