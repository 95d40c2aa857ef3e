package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commentary, essays, sport, culture, business and weather in which nothing happens between parties: at most one
 * sentence in twelve is coded. {@code docs/accuracy/coding.md} has the first run of each set.
 */
class SilentProseTest {

    private static final int IN = 12;

    @ParameterizedTest
    @ValueSource(strings = {"silence", "silence-second", "silence-third"})
    void atMostOneInTwelveIsCoded(String set) throws IOException {
        List<String> prose = prose(set);
        List<String> coded = prose.stream()
                .filter(sentence -> !HandCodedScore.mentions(sentence).isEmpty())
                .toList();
        assertThat(coded).as(set).hasSizeLessThanOrEqualTo(prose.size() / IN);
    }

    private static List<String> prose(String set) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        SilentProseTest.class.getResourceAsStream("/org/chancery/mention/" + set + ".tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
