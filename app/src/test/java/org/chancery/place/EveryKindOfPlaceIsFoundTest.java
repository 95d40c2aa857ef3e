package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.probe.Marked;
import org.chancery.probe.Probes;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every kind of place, what decides between namesakes, and the places of events: {@code where.txt}, {@code where-events.txt}. */
class EveryKindOfPlaceIsFoundTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final PlaceTagger tagger = new EnglishPlaceTagger();

    @TestFactory
    Stream<DynamicContainer> names() {
        return Probes.tests(getClass(), this::resolved, "where.txt", "where-second.txt", "where-third.txt");
    }

    @TestFactory
    Stream<DynamicContainer> eventsTakePlaceWhereTheirClauseSays() {
        return Probes.tests(getClass(), this::placed, "where-events.txt");
    }

    private void resolved(List<String> row) {
        Marked marked = Marked.of(row.get(0));
        List<PlaceMention> mentions = tagger.tag(analyzer.analyze(marked.text()));
        PlaceMention mention = mentions.stream()
                .filter(one -> one.span().overlaps(marked.span()))
                .findFirst()
                .orElse(null);
        if (row.get(1).equals("none")) {
            assertThat(mention).isNull();
            return;
        }
        assertThat(mention).as(mentions.toString()).isNotNull();
        assertThat(mention.place()).isNotNull();
        String country = mention.place().country();
        String use = mention.use().name().toLowerCase(Locale.ROOT);
        assertThat((row.get(1).equals("*") ? "*" : use) + " " + (country == null ? "-" : country))
                .as(mention.toString())
                .isEqualTo(row.get(1) + " " + row.get(2));
    }

    private void placed(List<String> row) {
        Marked marked = Marked.of(row.get(0));
        AnalyzedText text = analyzer.analyze(marked.text());
        Sentence sentence = marked.sentence(text);
        int trigger = marked.word(sentence);
        List<PlaceMention> places = tagger.tag(text);
        PlaceMention found = EventPlacer.place(sentence, trigger, places, List.of());
        assertThat(found == null ? "-" : found.span().in(marked.text()))
                .as(places.toString())
                .isEqualTo(row.get(1));
    }
}
