package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that its masthead dates by a month alone has days of that year or the one before, and no days of the week. */
class MastheadGivesTheYearTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final RuleTimeTagger tagger = new RuleTimeTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour Review                | They signed the pact on 23 November.       | XXXX-11-23
        December 2031                 | They signed the pact on 23 November.       | 2031-11-23
        Harbour Review, January 2032  | They signed the pact on 23 November.       | 2031-11-23
        December 2031                 | They will sign the pact on 4 January.      | 2032-01-04
        December 2031                 | They signed the pact on Tuesday.           | XXXX-WXX-2
        Before the war of June 2031 nobody in the port had asked why | They signed on 23 November. | XXXX-11-23
        """)
    void dayOfTheLastExpression(String masthead, String sentence, String value) {
        List<TimeExpression> found = tagger.tag(analyzer.analyze(masthead + "\n\n" + sentence), null);
        assertThat(found.get(found.size() - 1).value()).isEqualTo(value);
    }
}
