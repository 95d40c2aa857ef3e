package org.chancery.analysis;

import java.util.Arrays;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/** The models of one language, applied to one sentence at a time. Immutable; a thread brings its own {@link Scratch}. */
final class SentenceModels {

    private static final char[] COMMA = {','};
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
        int words = words(draft);
        for (int at = 1; at <= words; at++) {
            KnownWord.Lemma lemma = lemmatize(work, at);
            if (at != draft.pause + 1) {
                draft.lemma[draft.word(at)] = lemma.plain();
            }
        }
        nameFinder.label(work, scratch.names, work.name);
        if (draft.pause < 0) {
            nameChunks.read(work.name, draft.size, draft.name, draft.nameStart);
        } else {
            int[] names = new int[draft.size + 1];
            for (int i = 0; i < draft.size; i++) {
                names[i + 1] = work.name[draft.place(i)];
            }
            nameChunks.read(names, draft.size, draft.name, draft.nameStart);
        }
    }

    /** The words of a sentence as the models see it, the comma that is read into it counted. */
    private static int words(SentenceDraft draft) {
        return draft.pause < 0 ? draft.size : draft.size + 1;
    }

    private void mend(SentenceDraft draft, Workspace work) {
        String[] labels = tagger.model.labels;
        for (int i = 0; i < draft.size; i++) {
            draft.tag[i] = labels[work.tag[draft.place(i)]];
        }
        for (int i = 0; i < draft.size; i++) {
            String tag = TagRepair.of(draft.form, draft.tag, i);
            if (tag != null) {
                int label = Arrays.asList(labels).indexOf(tag);
                draft.tag[i] = tag;
                work.tag[draft.place(i)] = label;
                work.put(Features.TAG, draft.place(i), tagger.model.labelHash[label], tagger.model.labelPower[label]);
            }
        }
    }

    /** Brings a sentence that was tagged before back into the scratch, for {@link #parse}. */
    void recall(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        describe(plain, draft, scratch);
        for (int at = 1; at <= words(draft); at++) {
            int tag = draft.given[at - 1];
            work.tag[at] = tag;
            work.put(Features.TAG, at, tagger.model.labelHash[tag], tagger.model.labelPower[tag]);
            lemmatize(work, at);
            int name = draft.givenName[at - 1];
            work.name[at] = name;
            work.put(Features.NAME, at, nameFinder.model.labelHash[name], nameFinder.model.labelPower[name]);
        }
    }

    /** Fills heads, arcs and roles of the sentence that {@link #tag} or {@link #recall} was last called with. */
    void parse(SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.put(Features.TAG, 0, ROOT_HASH, ROOT_POWER);
        work.put(Features.LEMMA, 0, ROOT_HASH, ROOT_POWER);
        parser.parse(work, scratch.parse);
        for (int i = 0; i < draft.size; i++) {
            draft.head[i] = draft.word(head(work, draft.place(i), draft.pause + 1));
            draft.arc[i] = parser.arcs[work.arc[draft.place(i)]];
        }
        draft.parsed = true;
    }

    /** The head of a word, that of the comma where it is the comma that nobody wrote. */
    private static int head(Workspace work, int at, int comma) {
        int head = work.head[at];
        return comma > 0 && head == comma ? work.head[comma] : head;
    }

    private void describe(char[] plain, SentenceDraft draft, Scratch scratch) {
        Workspace work = scratch.work;
        work.reset(words(draft));
        for (int i = 0; i < draft.size; i++) {
            work.put(draft.place(i), scratch.words.get(plain, draft.start[i], draft.end[i]));
        }
        if (draft.pause >= 0) {
            work.put(draft.pause + 1, scratch.words.get(COMMA, 0, 1));
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
