package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.actor.ReportActors;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the signatures and operators is judged as it says, and no counterexample is. */
class ModalityExamplesTest {

    private static final Analyzer ANALYZER = EnglishAnalyzer.load();
    private static final AttributionTagger TAGGER = new EnglishAttributionTagger();
    private static final ModalityJudge JUDGE = new EnglishModalityJudge();

    static Stream<String> examples() throws IOException {
        Stream<String> rules = Stream.of("signatures.tsv", "operators.tsv")
                .flatMap(name -> KnowledgeFile.read(name).examples().stream());
        return Stream.concat(rules, diplomatic().stream());
    }

    private static List<String> diplomatic() throws IOException {
        try (InputStream in = ModalityExamplesTest.class.getResourceAsStream("judgements.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    static Stream<String> counterexamples() {
        return Stream.of("signatures.tsv", "operators.tsv")
                .flatMap(name -> KnowledgeFile.read(name).counterexamples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsJudged(String example) {
        Judgement judgement = judge(example);
        assertThat(judgement.modality()).as(judgement.toString()).isEqualTo(expected(example));
        assertThat(judgement.reason()).isNotBlank();
        assertThat(judgement.certainty()).isBetween(-3.0, 3.0);
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void counterexampleIsNot(String example) {
        assertThat(judge(example).modality()).isNotEqualTo(expected(example));
    }

    private static Modality expected(String example) {
        return Modality.valueOf(example.substring(0, example.indexOf(' ')).toUpperCase(Locale.ROOT));
    }

    private static Judgement judge(String example) {
        String marked = example.substring(example.indexOf(' ') + 1);
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        AnalyzedText text = ANALYZER.analyze(marked.replace("[", "").replace("]", ""));
        List<Attribution> attributions = TAGGER.tag(text, new ReportActors(List.of()));
        return JUDGE.judge(text, new Span(start, end), attributions);
    }
}
