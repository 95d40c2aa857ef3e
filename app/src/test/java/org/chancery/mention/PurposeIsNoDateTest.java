package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.statement.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What grain, gas or quotas are meant for says nothing of the day on which they are given or agreed. */
class PurposeIsNoDateTest {

    private static final LocalDate DAY = LocalDate.of(2031, 9, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jordan sent Syria tents for the winter.",
                "Norway gave Latvia seed for the spring.",
                "Lithuania bought cables from Sweden for 2033.",
                "Turkey sent Georgia coal for the winter."
            })
    void actIsNewsWithoutADate(String sentence) {
        assertThat(Coded.of(sentence, DAY)).first().satisfies(mention -> {
            assertThat(mention.date().span()).isNull();
            assertThat(mention.judgement().modality()).isEqualTo(Modality.OCCURRED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey sent Georgia coal for the winter on Thursday.                 | 2031-09-18
            Iraq and Turkey agreed on Monday on water for the summer of 2032.    | 2031-09-15
            """)
    void dayBesideItStays(String sentence, String day) {
        assertThat(Coded.of(sentence, DAY).get(0).date().value()).isEqualTo(day);
    }
}
