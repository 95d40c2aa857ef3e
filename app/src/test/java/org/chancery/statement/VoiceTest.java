package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials without a name, documents, outlets and agencies are told apart from speakers. */
class VoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior official said that the truce was over. | UNNAMED",
                "Analysts said that the truce was over. | UNNAMED",
                "The prime minister said that the truce was over. | SPEAKER",
                "Foreign Minister Amara Kallon said that the truce was over. | SPEAKER",
                "The news agency Belta said that the truce was over. | AGENCY",
                "Xinhua reported that the truce was over. | AGENCY",
                "A newspaper reported that the truce was over. | OUTLET",
                "The report said that the truce was over. | DOCUMENT",
            })
    void voiceOfASource(String text, Attribution.Voice voice) {
        assertThat(Statements.of(text).attributions())
                .singleElement()
                .extracting(Attribution::voice)
                .isEqualTo(voice);
    }
}
