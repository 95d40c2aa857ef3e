package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plurals that stand for one holder of an office, one army, one state of each of two countries; and who is not meant. */
class PluralsOfTwoCountriesTest {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran and Saudi Arabia agreed to restore ties. Their foreign ministers will meet soon.                     | Their foreign ministers | IRN+SAU
            The foreign ministers of Peru and Chile met after their leaders had spoken.                               | their leaders           | CHL+PER
            Thailand and Cambodia clashed. The neighbours share a long border.                                        | The neighbours          | KHM+THA
            Thailand and Cambodia clashed. Each side said the other had fired first.                                  | Each side               | KHM+THA
            Thailand and Cambodia clashed. Commanders of both armies met on Monday.                                   | Commanders              | KHM+THA
            Thailand and Cambodia clashed. U.S. President Donald Trump called both leaders.                           | both leaders            | KHM+THA
            In a letter the two ministers, Ararat Mirzoyan and Jeyhun Bayramov, asked for help.                       | the two ministers       | ARM+AZE
            Kenya and Somalia restored ties. Somalia thanked Qatar, whose envoy had spoken with the two governments.  | the two governments     | KEN+SOM
            The United States says North Korea sent shells to Russia, which both countries deny.                      | both countries          | PRK+RUS
            China said Iran and Iraq would talk, and both countries agreed.                                           | both countries          | IRN+IRQ
            """)
    void members(String text, String phrase, String countries) {
        AnalyzedText analyzed = analyzer.analyze(text);
        TreeSet<String> found = new TreeSet<>();
        new EnglishActorTagger()
                .tag(analyzed, LocalDate.parse("2025-08-09")).mentions().stream()
                        .filter(mention -> mention.span().in(text).equals(phrase))
                        .forEach(mention ->
                                found.add(String.valueOf(mention.actor().country())));
        assertThat(String.join("+", found)).isEqualTo(countries);
    }
}
