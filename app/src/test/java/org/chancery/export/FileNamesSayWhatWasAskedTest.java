package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file name tells the question, and nothing in a question leads out of a folder or into another header. */
class FileNamesSayWhatWasAskedTest {

    @Test
    void questionStandsInTheName() {
        assertThat(ExportName.of("events", Map.of("since", "2024-01", "dyad", "RUS-PRK"), "csv"))
                .isEqualTo("chancery-events_dyad-RUS-PRK_since-2024-01.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows",
                "a\r\nSet-Cookie: x=1",
                "a\"; filename=\"evil.exe",
                "\u0000",
                "/",
                "....//....//",
                "平壤",
                "",
                "con|aux;$(rm)",
            })
    void hostileQuestionGivesAHarmlessName(String value) {
        assertThat(ExportName.of("events", Map.of("actor", value), "csv"))
                .matches("chancery-events_actor-[A-Za-z0-9._-]*\\.csv")
                .doesNotContain("..")
                .hasSizeLessThan(160);
    }

    @Test
    void longQuestionsAreCutAndStillToldApart() {
        String one = ExportName.of("events", Map.of("actor", "a".repeat(5000)), "csv");
        String other = ExportName.of("events", Map.of("actor", "a".repeat(5001)), "csv");
        assertThat(one).hasSizeLessThan(160).isNotEqualTo(other);
    }
}
