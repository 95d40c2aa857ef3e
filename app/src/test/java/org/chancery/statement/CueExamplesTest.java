package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.actor.ReportActors;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the cue lexicon yields the source, cue and content that it marks, and no counterexample yields any. */
class CueExamplesTest {

    private static final Analyzer ANALYZER = EnglishAnalyzer.load();
    private static final AttributionTagger TAGGER = new EnglishAttributionTagger();

    static Stream<String> examples() {
        return KnowledgeFile.read("cues.tsv").examples().stream();
    }

    static Stream<String> counterexamples() {
        return KnowledgeFile.read("cues.tsv").counterexamples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsRead(String example) {
        MarkedText marked = MarkedText.parse(example);
        AnalyzedText text = ANALYZER.analyze(marked.text());
        List<Attribution> found = TAGGER.tag(text, new ReportActors(List.of()));
        assertThat(found).extracting(a -> words(text, a)).contains(marked.words());
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void counterexampleIsLeft(String counterexample) {
        AnalyzedText text = ANALYZER.analyze(counterexample);
        assertThat(TAGGER.tag(text, new ReportActors(List.of()))).isEmpty();
    }

    private static String words(AnalyzedText text, Attribution attribution) {
        Span source = attribution.source();
        Span cue = attribution.cue();
        return MarkedText.words(
                source == null ? null : text.in(source),
                cue == null ? null : text.in(cue),
                attribution.content().stream().map(text::in).toList());
    }
}
