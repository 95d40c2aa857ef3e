package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Commentary, essays, sport, culture, business and weather in which nothing happens between parties: at most one
 * sentence in twelve is coded. Six of the forty-eight were on their first run.
 */
class SilentProseTest {

    private static final int IN = 12;

    @Test
    void atMostOneInTwelveIsCoded() throws IOException {
        List<String> prose = prose();
        List<String> coded = prose.stream()
                .filter(sentence -> !HandCodedScore.mentions(sentence).isEmpty())
                .toList();
        assertThat(coded).hasSizeLessThanOrEqualTo(prose.size() / IN);
    }

    private static List<String> prose() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SilentProseTest.class.getResourceAsStream("/org/chancery/mention/silence.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
