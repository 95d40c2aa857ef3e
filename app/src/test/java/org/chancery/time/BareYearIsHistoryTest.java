package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.EnglishAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A year that a report mentions in passing does not date what it tells afterwards. */
class BareYearIsHistoryTest {

    private static List<String> values(String text, @Nullable LocalDate anchor) {
        return new RuleTimeTagger()
                .tag(EnglishAnalyzer.load().analyze(text), anchor).stream()
                        .map(time -> String.valueOf(time.value()))
                        .toList();
    }

    @Test
    void anUndatedReportStaysUnresolvedBehindIt() {
        assertThat(values("The border was fixed by a treaty of 1904. The ministers met on 25 January.", null))
                .containsExactly("1904", "XXXX-01-25");
    }

    @Test
    void aWholeDateCarriesTheThreadOfAnUndatedReport() {
        assertThat(values("The envoys arrived on 3 May 2011. They signed the pact on 5 May.", null))
                .containsExactly("2011-05-03", "2011-05-05");
    }

    @Test
    void aDatedReportCountsFromItsOwnDay() {
        assertThat(values(
                        "The border was fixed by a treaty of 1904. The ministers met on 25 January.",
                        LocalDate.of(2024, 2, 2)))
                .containsExactly("1904", "2024-01-25");
    }
}
