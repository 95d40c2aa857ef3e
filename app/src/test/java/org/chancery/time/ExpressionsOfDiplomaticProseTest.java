package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Local calendars, fiscal years, quarters, seasons, weekdays by tense and date line, months over the border of a year,
 * holidays of a country and of nobody, eras, anniversaries: {@code expressions.txt} holds every kind with its sentences.
 */
class ExpressionsOfDiplomaticProseTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final RuleTimeTagger tagger = new RuleTimeTagger();

    @TestFactory
    List<DynamicTest> kinds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("expressions.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split(" \\| ");
                LocalDate day = cells[0].equals("-") ? null : LocalDate.parse(cells[0]);
                tests.add(DynamicTest.dynamicTest(
                        cells[1],
                        () -> assertThat(tagger.tag(analyzer.analyze(cells[1]), day).stream()
                                        .map(time -> time.span().in(cells[1]) + " = " + time.value())
                                        .collect(Collectors.joining("; ")))
                                .isEqualTo(cells[2])));
            });
        }
        return tests;
    }
}
