package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that its masthead dates by a month alone has days of that year or the one before, and no days of the week. */
class MastheadGivesTheYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour Review                | They signed the pact on 23 November.       | XXXX-11-23
        December 2031                 | They signed the pact on 23 November.       | 2031-11-23
        Harbour Review, January 2032  | They signed the pact on 23 November.       | 2031-11-23
        December 2031                 | They will sign the pact on 4 January.      | 2032-01-04
        December 2031                 | They signed the pact on Tuesday.           | XXXX-WXX-2
        """)
    void dayOfTheLastExpression(String masthead, String sentence, String value) {
        Report report = new Reader()
                .read(RawReport.text("The Harbour Review\n" + masthead + "\n\nA quiet port\n\nKenya and Malta met"
                        + " in Oslo to talk about the port and its debts. " + sentence + "\n"));
        @Nullable YearMonth month = report.month();
        assertThat(report.anchor()).isNull();
        List<TimeExpression> found =
                new RuleTimeTagger().tag(EnglishAnalyzer.load().analyze(report.text()), null, month);
        assertThat(found.get(found.size() - 1).value()).isEqualTo(value);
    }
}
