package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.model.PackedModel;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;

/**
 * English, by the packed models of nlp4j: linear models for tags and names, a greedy transition parser for heads. What
 * the models say is mended by {@link Repairs} before anyone sees it.
 */
public final class EnglishAnalyzer implements Analyzer {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final SentenceModels models;
    private final ThreadLocal<SentenceModels.Scratch> scratch;

    private EnglishAnalyzer(PackedModel model) {
        TokenRules rules = new TokenRules(model);
        tokenizer = new Tokenizer(rules);
        splitter = new SentenceSplitter(rules);
        models = new SentenceModels(model);
        scratch = ThreadLocal.withInitial(models::newScratch);
    }

    /** The one analyzer of this process; the first call loads the model. */
    public static EnglishAnalyzer load() {
        return Shared.ANALYZER;
    }

    @Override
    public AnalyzedText analyze(String text) {
        return analyze(text, sentence -> true);
    }

    @Override
    public AnalyzedText analyze(String text, Predicate<Sentence> worthParsing) {
        char[] plain = Normalizer.normalize(text);
        List<Sentence> sentences = new ArrayList<>();
        TokenBuffer words = new TokenBuffer();
        for (Lines.Stretch stretch : Lines.of(plain)) {
            words.clear();
            tokenizer.tokenize(plain, stretch.span().start(), stretch.span().end(), words);
            for (int from = 0; from < words.size(); ) {
                int to = splitter.end(plain, words, from);
                SentenceDraft draft = draft(text, words, from, to, stretch.kind());
                sentences.add(sentence(plain, draft, sentences.size(), stretch.paragraph(), worthParsing));
                from = to;
            }
        }
        return new AnalyzedText(text, sentences);
    }

    @Override
    public String language() {
        return "en";
    }

    /** Words, tags, names and heads of a line exactly as the models give them, before any repair. */
    List<SentenceDraft> rawSentences(String line) {
        char[] plain = Normalizer.normalize(line);
        TokenBuffer words = new TokenBuffer();
        tokenizer.tokenize(plain, 0, plain.length, words);
        List<SentenceDraft> drafts = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = splitter.end(plain, words, from);
            SentenceDraft draft = draft(line, words, from, to, Sentence.Kind.BODY);
            models.tag(plain, draft, scratch.get());
            models.parse(draft, scratch.get());
            drafts.add(draft);
            from = to;
        }
        return drafts;
    }

    private Sentence sentence(
            char[] plain, SentenceDraft draft, int index, int paragraph, Predicate<Sentence> worthParsing) {
        SentenceModels.Scratch own = scratch.get();
        models.tag(plain, draft, own);
        Repairs.names(draft);
        if (worthParsing.test(draft.toSentence(index, paragraph))) {
            models.parse(draft, own);
            Repairs.grammar(draft);
        }
        return draft.toSentence(index, paragraph);
    }

    private static SentenceDraft draft(String text, TokenBuffer words, int from, int to, Sentence.Kind kind) {
        SentenceDraft draft = new SentenceDraft(to - from, kind);
        for (int i = from; i < to; i++) {
            draft.start[i - from] = words.start(i);
            draft.end[i - from] = words.end(i);
            draft.form[i - from] = text.substring(words.start(i), words.end(i));
        }
        return draft;
    }

    private static final class Shared {
        static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer(PackedModel.english());
    }
}
