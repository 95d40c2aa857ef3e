package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.model.PackedModel;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

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
        return read(text, null);
    }

    @Override
    public AnalyzedText analyze(String text, Predicate<Sentence> worthParsing) {
        return read(text, worthParsing);
    }

    /** @param worthParsing null: all sentences are */
    private AnalyzedText read(String text, @Nullable Predicate<Sentence> worthParsing) {
        char[] plain = Normalizer.normalize(text);
        List<Lines.Stretch> stretches = Lines.of(plain);
        List<TokenBuffer> words = new ArrayList<>();
        for (Lines.Stretch stretch : stretches) {
            TokenBuffer own = new TokenBuffer();
            tokenizer.tokenize(plain, stretch.span().start(), stretch.span().end(), own);
            words.add(own);
        }
        recaseHeadings(plain, stretches, words);
        List<SentenceDraft> drafts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int before = drafts.size();
            cut(text, plain, words.get(i), stretches.get(i).kind(), drafts);
            for (int index = before; index < drafts.size(); index++) {
                drafts.get(index).paragraph = stretches.get(i).paragraph();
                fill(plain, drafts.get(index), index, worthParsing);
            }
        }
        Repairs.text(drafts);
        List<Sentence> sentences = new ArrayList<>(drafts.size());
        for (SentenceDraft draft : drafts) {
            sentences.add(draft.toSentence(sentences.size()));
        }
        return new AnalyzedText(text, sentences);
    }

    private void recaseHeadings(char[] plain, List<Lines.Stretch> stretches, List<TokenBuffer> words) {
        List<TokenBuffer> headlines = new ArrayList<>();
        List<TokenBuffer> bodies = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean heading = stretches.get(i).kind() == Sentence.Kind.HEADING;
            if (!LetterCase.hasHeadlineCase(plain, words.get(i))) {
                bodies.add(words.get(i));
            } else if (heading) {
                headlines.add(words.get(i));
            }
        }
        if (!headlines.isEmpty()) {
            LetterCase letters = new LetterCase(models.lexicon(), plain, bodies);
            headlines.forEach(headline -> letters.recase(plain, headline));
        }
    }

    private void cut(String text, char[] plain, TokenBuffer words, Sentence.Kind kind, List<SentenceDraft> drafts) {
        int from = DatelineFinder.length(plain, words);
        if (from > 0) {
            drafts.add(draft(text, words, 0, from, Sentence.Kind.DATELINE));
        }
        while (from < words.size()) {
            int to = splitter.end(plain, words, from);
            drafts.add(draft(text, words, from, to, kind));
            from = to;
        }
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
        cut(line, plain, words, Sentence.Kind.BODY, drafts);
        for (SentenceDraft draft : drafts) {
            models.tag(plain, draft, scratch.get());
            models.parse(draft, scratch.get());
        }
        return drafts;
    }

    private void fill(char[] plain, SentenceDraft draft, int index, @Nullable Predicate<Sentence> worthParsing) {
        SentenceModels.Scratch own = scratch.get();
        models.tag(plain, draft, own);
        Repairs.names(draft);
        if (worthParsing == null || worthParsing.test(draft.toSentence(index))) {
            models.parse(draft, own);
            Repairs.grammar(draft);
        }
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
