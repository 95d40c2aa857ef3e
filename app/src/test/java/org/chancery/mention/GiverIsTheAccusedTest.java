package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An accusation of help to somebody is aimed at who gives it, where the sentence names just one who could; else at nobody. */
class GiverIsTheAccusedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Envoys differ, with Chilean officials expressing concern over ties between Moscow and Pyongyang, alleging military aid to Russia. | ACCUSE CHL > PRK
            Kenya alleged arms deliveries to Somalia.                                                            | ACCUSE KEN > -
            """)
    void target(String text, String expected) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(expected);
    }
}
