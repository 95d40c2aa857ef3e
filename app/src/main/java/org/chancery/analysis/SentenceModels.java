package org.chancery.analysis;

import java.util.Arrays;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/** The models of one language, applied to one sentence at a time. Immutable; a thread brings its own {@link Scratch}. */
final class SentenceModels {

    private static final String ROOT = "@#r$%";
    private static final long ROOT_HASH = TextHash.of(ROOT);
    private static final long ROOT_POWER = TextHash.power(ROOT.length());

    private final Lexicon lexicon;
    private final Lemmatizer lemmatizer;
    private final SequenceLabeler tagger;
    private final SequenceLabeler nameFinder;
    private final NameChunks nameChunks;
    private final Parser parser;

    /** What one thread works in. */
    static final class Scratch {
        final Workspace work = new Workspace();
        final KnownWords words;
        final SequenceLabeler.Scratch tags;
        final SequenceLabeler.Scratch names;
        final Parser.State parse;

        Scratch(SentenceModels models) {
            words = new KnownWords(models.lexicon, models.tagger.model.labels.length);
            tags = new SequenceLabeler.Scratch(models.tagger);
            names = new SequenceLabeler.Scratch(models.nameFinder);
            parse = new Parser.State(models.parser);
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
        describe(plain, draft, scratch);
        tagger.label(work, scratch.tags, work.tag);
        mend(draft, work);
        for (int i = 0; i < draft.size; i++) {
            draft.lemma[i] = lemmatize(work, i + 1).plain();
        }
        nameFinder.label(work, scratch.names, work.name);
        nameChunks.read(work.name, draft.size, draft.name, draft.nameStart);
    }

    private void mend(SentenceDraft draft, Workspace work) {
        String[] labels = tagger.model.labels;
        for (int i = 0; i < draft.size; i++) {
            draft.tag[i] = labels[work.tag[i + 1]];
        }
        for (int i = 1; i < draft.size; i++) {
            String tag = TagRepair.of(draft.form, draft.tag, i);
            if (tag != null) {
                int label = Arrays.asList(labels).indexOf(tag);
                draft.tag[i] = tag;
                work.tag[i + 1] = label;
                work.put(Features.TAG, i + 1, tagger.model.labelHash[label], tagger.model.labelPower[label]);
            }
        }
    }

    /** Brings a sentence that was tagged before back into the scratch, for {@link #parse}. */
    void recall(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        describe(plain, draft, scratch);
        for (int i = 0; i < draft.size; i++) {
            int tag = draft.given[i];
            work.tag[i + 1] = tag;
            work.put(Features.TAG, i + 1, tagger.model.labelHash[tag], tagger.model.labelPower[tag]);
            lemmatize(work, i + 1);
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

    private void describe(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.reset(draft.size);
        for (int i = 0; i < draft.size; i++) {
            work.put(i + 1, scratch.words.get(plain, draft.start[i], draft.end[i]));
        }
        lexicon.markNames(work);
    }

    private KnownWord.Lemma lemmatize(Workspace work, int i) {
        int tag = work.tag[i];
        KnownWord.Lemma lemma = work.word[i].lemma(tag, tagger.model.labels[tag], lemmatizer);
        work.put(Features.LEMMA, i, lemma.hash(), lemma.power());
        return lemma;
    }
}
