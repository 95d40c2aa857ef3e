package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@code example:} and {@code not:} line of {@code rules.txt}. */
class RuleExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 21);

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final RuleTimeTagger tagger = new RuleTimeTagger();

    @TestFactory
    List<DynamicTest> examples() {
        return Grammar.english().examples().stream()
                .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> check(example)))
                .toList();
    }

    private void check(Rule.Example example) {
        List<TimeExpression> found = tagger.tag(analyzer.analyze(example.text()), DAY);
        List<String> answers = found.stream()
                .map(time -> time.span().in(example.text()) + " = " + time.value())
                .toList();
        if (example.expression() == null) {
            assertThat(answers).as(example.text()).isEmpty();
        } else {
            assertThat(answers).as(example.text()).contains(example.expression() + " = " + example.value());
        }
    }
}
