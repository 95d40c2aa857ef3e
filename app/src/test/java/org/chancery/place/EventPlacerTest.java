package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event is placed by its own clause; governments and other clauses lend it no place. */
class EventPlacerTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final PlaceTagger tagger = new EnglishPlaceTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "The two ministers met in Geneva. | met | Geneva",
                "Moscow condemned the strike. | condemned | none",
                "The envoy said in Cairo that talks would resume in Doha. | resume | Doha",
                "The envoy said in Cairo that talks would resume in Doha. | said | Cairo",
                "The president visited Hanoi. | visited | Hanoi",
                "Talks were held in Vienna on Tuesday. | Talks | Vienna",
                "Rebels attacked a convoy near Goma. | attacked | Goma",
                "The president of France met the chancellor of Germany. | met | none",
                "The minister travelled to Ankara. | travelled | Ankara",
                "They signed the accord at a ceremony in Astana. | signed | Astana",
            })
    void clauseBearsItsPlace(String text, String trigger, String place) {
        AnalyzedText analyzed = analyzer.analyze(text);
        Sentence sentence = analyzed.sentences().get(0);
        int at = sentence.tokens().stream()
                .filter(token -> token.form().equals(trigger))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        List<PlaceMention> places = tagger.tag(analyzed);
        PlaceMention found = EventPlacer.place(sentence, at, places);
        assertThat(found == null ? null : found.span().in(text))
                .as(text + " " + places)
                .isEqualTo(place);
    }
}
