package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.EnglishActorTagger;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.probe.Marked;
import org.chancery.probe.Probes;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every kind of source, and every standing of an event: {@code says-who.txt}, {@code spans.txt}, {@code happened.txt}. */
class EveryKindOfVoiceAndStandingTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final EnglishActorTagger actors = new EnglishActorTagger();
    private final AttributionTagger tagger = new EnglishAttributionTagger();
    private final ModalityJudge judge = new EnglishModalityJudge();

    @TestFactory
    Stream<DynamicContainer> voices() {
        return Probes.tests(getClass(), this::voiced, "says-who.txt", "says-who-second.txt", "says-who-third.txt");
    }

    @TestFactory
    Stream<DynamicContainer> spans() {
        return Probes.tests(getClass(), this::spanned, "spans.txt");
    }

    @TestFactory
    Stream<DynamicContainer> standings() {
        return Probes.tests(getClass(), this::judged, "happened.txt", "happened-second.txt", "happened-third.txt");
    }

    private void voiced(List<String> row) {
        Marked marked = Marked.of(row.get(0));
        String voices = AttributionChain.of(marked.span(), attributions(marked.text(), null)).stream()
                .map(each ->
                        words(each.source(), marked.text()) + "(" + each.voice().label() + ")")
                .collect(Collectors.joining("; "));
        assertThat(voices.isEmpty() ? "-" : voices).isEqualTo(row.get(1));
    }

    private void spanned(List<String> row) {
        String text = row.get(0);
        assertThat(attributions(text, null))
                .anySatisfy(each -> assertThat(String.join(
                                " | ",
                                words(each.source(), text),
                                words(each.cue(), text),
                                each.content().stream()
                                        .map(span -> span.in(text))
                                        .collect(Collectors.joining(" / "))))
                        .isEqualTo(String.join(" | ", row.subList(1, 4))));
    }

    private void judged(List<String> row) {
        Marked marked = Marked.of(row.get(1));
        AnalyzedText text = analyzer.analyze(marked.text());
        LocalDate day = LocalDate.parse(row.get(0));
        Judgement judgement = judge.judge(text, marked.span(), attributions(marked.text(), day));
        String[] bounds = row.get(3).split(" ");
        assertThat(row.get(2).equals("*") ? "*" : judgement.modality().label())
                .as(judgement.toString())
                .isEqualTo(row.get(2));
        assertThat(judgement.certainty())
                .as(judgement.toString())
                .isBetween(Double.valueOf(bounds[0]), Double.valueOf(bounds[1]));
    }

    private List<Attribution> attributions(String words, @Nullable LocalDate day) {
        AnalyzedText text = analyzer.analyze(words);
        return tagger.tag(text, actors.tag(text, day));
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.in(text);
    }
}
