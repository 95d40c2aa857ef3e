package org.chancery.analysis;

import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * One analysed sentence and the word in it that heads an event, for tests.
 *
 * @param trigger index of that word
 */
public record TriggerSentence(AnalyzedText text, Sentence sentence, int trigger) {

    private static final Analyzer ANALYZER = EnglishAnalyzer.load();

    public static TriggerSentence of(String text, String trigger) {
        AnalyzedText analyzed = ANALYZER.analyze(text);
        Sentence sentence = analyzed.sentences().get(0);
        int at = sentence.tokens().stream()
                .filter(token -> token.form().equals(trigger))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return new TriggerSentence(analyzed, sentence, at);
    }
}
