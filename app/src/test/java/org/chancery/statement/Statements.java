package org.chancery.statement;

import java.util.List;
import org.chancery.actor.ReportActors;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;

/** A text with its attributions, as the tests of this package read them. */
record Statements(AnalyzedText text, List<Attribution> attributions) {

    private static final Analyzer ANALYZER = EnglishAnalyzer.load();
    private static final AttributionTagger TAGGER = new EnglishAttributionTagger();
    private static final ModalityJudge JUDGE = new EnglishModalityJudge();

    static Statements of(String text) {
        AnalyzedText analyzed = ANALYZER.analyze(text);
        return new Statements(analyzed, TAGGER.tag(analyzed, new ReportActors(List.of())));
    }

    Span find(String words) {
        int start = Math.max(0, text.text().indexOf(words));
        return new Span(start, Math.min(text.text().length(), start + words.length()));
    }

    Judgement judge(String trigger) {
        return JUDGE.judge(text, find(trigger), attributions);
    }

    /** The sources of the attributions that hold a word, innermost first. */
    List<String> sources(String word) {
        return AttributionChain.of(find(word), attributions).stream()
                .map(a -> a.source() == null ? "" : text.in(a.source()))
                .toList();
    }
}
