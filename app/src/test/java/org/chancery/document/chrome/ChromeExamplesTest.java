package org.chancery.document.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the {@code example:} and {@code not:} lines of {@code chrome.txt}. */
class ChromeExamplesTest {

    static Stream<ChromePatterns.Example> examples() {
        return ChromePatterns.get().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aLineIsJudgedAsItsSectionSays(ChromePatterns.Example example) {
        ChromeMatch match = ChromePatterns.get().match(example.line());
        if (example.positive()) {
            assertThat(match).as(example.line()).isNotNull();
        } else {
            assertThat(match).as(example.line()).isNull();
        }
    }
}
