package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An accusation of help to somebody is aimed at who gives it, where the sentence names just one who could; else at nobody. */
class GiverIsTheAccusedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chilean ministers spoke of trade between Minsk and Havana, alleging secret aid to Belarus. | ACCUSE CHL > CUB
            Kenya alleged arms deliveries to Somalia.                                                  | ACCUSE KEN > -
            """)
    void target(String text, String expected) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(expected);
    }
}
