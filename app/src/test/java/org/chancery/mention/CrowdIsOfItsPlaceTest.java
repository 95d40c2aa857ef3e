package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People without a country protest where they live; officials gather where they are guests. */
class CrowdIsOfItsPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Garissa, near the border, dozens of traders demonstrated against the closure. | PROTEST KEN > -
            Students marched in Santiago on Monday against the reform.                       | PROTEST CHL > -
            Foreign ministers gathered in Geneva on Monday.                                  | CONSULT null > -
            """)
    void source(String text, String expected) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).containsExactly(expected);
    }
}
