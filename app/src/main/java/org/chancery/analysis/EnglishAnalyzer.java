package org.chancery.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    public AnalyzedText analyze(String text, ParseGate gate) {
        return read(text, gate);
    }

    /** @param gate null: all sentences are parsed */
    private AnalyzedText read(String text, @Nullable ParseGate gate) {
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
                fill(plain, drafts.get(index), gate == null);
            }
        }
        if (gate != null) {
            parse(plain, drafts, gate);
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

    private void fill(char[] plain, SentenceDraft draft, boolean parse) {
        SentenceModels.Scratch own = scratch.get();
        draft.pause = LeadingDate.end(draft);
        models.tag(plain, draft, own);
        if (parse) {
            Repairs.names(draft);
            models.parse(draft, own);
            Repairs.grammar(draft);
        } else {
            draft.keep(own);
            Repairs.names(draft);
        }
    }

    /** Parses the sentences that the gate lets through, once all are tagged. */
    private void parse(char[] plain, List<SentenceDraft> drafts, ParseGate gate) {
        SentenceModels.Scratch own = scratch.get();
        List<Sentence> tagged = new ArrayList<>(drafts.size());
        for (SentenceDraft draft : drafts) {
            tagged.add(draft.toSentence(tagged.size()));
        }
        BitSet worth = gate.worthParsing(tagged);
        for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
            models.recall(plain, drafts.get(i), own);
            models.parse(drafts.get(i), own);
            Repairs.grammar(drafts.get(i));
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
