package org.chancery.analysis;

import java.util.Locale;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/** The models of one language, applied to one sentence at a time. Immutable; a thread brings its own {@link Scratch}. */
final class SentenceModels {

    private static final String ROOT = "@#r$%";
    private static final long ROOT_HASH = TextHash.of(ROOT);
    private static final long ROOT_POWER = TextHash.power(ROOT.length());
    private static final int LONGEST_POWER = 512;
    private static final long[] POWERS = powers();

    private final Lexicon lexicon;
    private final Lemmatizer lemmatizer;
    private final SequenceLabeler tagger;
    private final SequenceLabeler nameFinder;
    private final NameChunks nameChunks;
    private final Parser parser;

    /** What one thread works in. */
    static final class Scratch {
        final Workspace work = new Workspace();
        final WordForm form = new WordForm();
        final char[] shape = new char[LONGEST_POWER];
        final LinearModel.Scratch tags;
        final LinearModel.Scratch names;
        final Parser.State parse;

        Scratch(SentenceModels models) {
            tags = new LinearModel.Scratch(models.tagger.model);
            names = new LinearModel.Scratch(models.nameFinder.model);
            parse = new Parser.State(models.parser.model);
        }
    }

    SentenceModels(PackedModel model) {
        lexicon = new Lexicon(model);
        lemmatizer = new Lemmatizer(model);
        tagger = new SequenceLabeler(new LinearModel(model, "pos", lexicon), Features.TAG);
        nameFinder = new SequenceLabeler(new LinearModel(model, "ner", lexicon), Features.NAME);
        nameChunks = new NameChunks(nameFinder.model.labels);
        parser = new Parser(model, new LinearModel(model, "dep", lexicon));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Scratch newScratch() {
        return new Scratch(this);
    }

    /** Fills tags, lemmas and names; the scratch then holds the sentence for {@link #parse}. */
    void tag(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.reset(draft.size);
        for (int i = 0; i < draft.size; i++) {
            scratch.form.set(plain, draft.start[i], draft.end[i]);
            describe(work, i + 1, scratch);
        }
        lexicon.lookUp(work);
        tagger.label(work, scratch.tags, work.tag);
        for (int i = 0; i < draft.size; i++) {
            lemmatize(plain, draft, i, work);
        }
        nameFinder.label(work, scratch.names, work.name);
        nameChunks.read(work.name, draft.size, draft.name, draft.nameStart);
    }

    /** Brings a sentence that was tagged before back into the scratch, for {@link #parse}. */
    void recall(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.reset(draft.size);
        for (int i = 0; i < draft.size; i++) {
            scratch.form.set(plain, draft.start[i], draft.end[i]);
            describe(work, i + 1, scratch);
        }
        lexicon.lookUp(work);
        for (int i = 0; i < draft.size; i++) {
            int tag = draft.given[i];
            work.tag[i + 1] = tag;
            work.put(Features.TAG, i + 1, tagger.model.labelHash[tag], tagger.model.labelPower[tag]);
            String lemma = lemmatizer.modelLemma(lemmatizer.lemma(work.lower[i + 1], tagger.model.labels[tag]));
            work.put(Features.LEMMA, i + 1, TextHash.of(lemma), POWERS[lemma.length()]);
            int name = draft.givenName[i];
            work.name[i + 1] = name;
            work.put(Features.NAME, i + 1, nameFinder.model.labelHash[name], nameFinder.model.labelPower[name]);
        }
    }

    /** Fills heads, arcs and roles of the sentence that {@link #tag} or {@link #recall} was last called with. */
    void parse(SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.put(Features.TAG, 0, ROOT_HASH, ROOT_POWER);
        work.put(Features.LEMMA, 0, ROOT_HASH, ROOT_POWER);
        parser.parse(work, scratch.parse);
        for (int i = 0; i < draft.size; i++) {
            draft.head[i] = work.head[i + 1] - 1;
            draft.arc[i] = parser.arcs[work.arc[i + 1]];
        }
        draft.parsed = true;
    }

    private static void describe(Workspace work, int word, Scratch scratch) {
        WordForm form = scratch.form;
        long power = POWERS[form.length];
        work.put(Features.SIMPLE, word, form.simpleHash(), power);
        work.put(Features.LOWER, word, form.lowerHash(), power);
        int shape = form.shape(scratch.shape);
        work.put(Features.SHAPE, word, hash(scratch.shape, shape), POWERS[shape]);
        for (int n = 2; n <= 3 && n < form.length; n++) {
            work.put(Features.PREFIX + n - 1, word, form.prefixHash(n), POWERS[n]);
        }
        for (int n = 1; n <= 4 && n < form.length; n++) {
            work.put(Features.SUFFIX + n - 1, word, form.suffixHash(n), POWERS[n]);
        }
        int spelling = Spelling.of(form);
        work.spelling[word] = word == 1 ? spelling & ~Spelling.FIRST_UPPER : spelling;
        work.lower[word] = form.lowerText();
    }

    private void lemmatize(char[] plain, SentenceDraft draft, int i, Workspace work) {
        String tag = tagger.model.labels[work.tag[i + 1]];
        String lower = work.lower[i + 1];
        String lemma = lemmatizer.lemma(lower, tag);
        String modelLemma = lemmatizer.modelLemma(lemma);
        work.put(Features.LEMMA, i + 1, TextHash.of(modelLemma), POWERS[modelLemma.length()]);
        draft.tag[i] = tag;
        String own = new String(plain, draft.start[i], draft.end[i] - draft.start[i]).toLowerCase(Locale.ROOT);
        draft.lemma[i] = lemmatizer.plainLemma(own, tag).toLowerCase(Locale.ROOT);
    }

    private static long hash(char[] chars, int length) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = TextHash.add(hash, chars[i]);
        }
        return hash;
    }

    private static long[] powers() {
        long[] powers = new long[LONGEST_POWER];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = TextHash.power(i);
        }
        return powers;
    }
}
