package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chancery.mention.learned.Softmax;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.reading.NameCast;
import org.chancery.mention.reading.Reading;
import org.chancery.mention.reading.SentenceReader;
import org.chancery.ontology.PloverType;
import org.chancery.text.AnalyzedText;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Says which of PLOVER's 16 types a source and a target stand in; always answers. A reading of the lexicon that links
 * both decides; where none does, the learned model weighs all readings and words. Immutable, safe from several threads.
 */
public final class Relater {

    /** How many types the model knows: all but plain statements. */
    static final int TYPES = PloverType.STATE.ordinal();

    private static final String MODEL = "type-model.tsv";

    private final Lexicon lexicon;
    private final Softmax model;

    public Relater(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.model = Softmax.read(TYPES, KnowledgeLines.of("mention/" + MODEL));
    }

    /** What was found in the sentence that holds the pair. */
    record Evidence(List<String> features, List<ScoredReading> readings) {}

    /** @param source spans of the source in the text, may be empty; {@code target} likewise */
    public Relation relate(AnalyzedText text, List<Span> source, List<Span> target) {
        Evidence evidence = evidence(lexicon, text, source, target);
        double[] learned = model.probabilities(evidence.features());
        ScoredReading best =
                evidence.readings().isEmpty() ? null : evidence.readings().get(0);
        if (best != null && best.linked()) {
            return new Relation(best.coding(), name(best), 0.86);
        }
        PloverType type = Blend.best(evidence.readings(), learned);
        for (ScoredReading reading : evidence.readings()) {
            if (reading.coding().type() == type) {
                return new Relation(reading.coding(), name(reading), 0.45 + 0.4 * learned[type.ordinal()]);
            }
        }
        Coding coding = new Coding(type, null, type.cameoRoot() + "0", List.of());
        return new Relation(coding, "learned", 0.2 + 0.6 * learned[type.ordinal()]);
    }

    private static String name(ScoredReading reading) {
        List<String> lemmas = reading.reading().entry().lemmas();
        return reading.reading().entry().name(lemmas.isEmpty() ? "" : lemmas.get(0));
    }

    /** Readings of all sentences, the best first, and features of the sentence that holds most of the pair. */
    static Evidence evidence(Lexicon lexicon, AnalyzedText text, List<Span> source, List<Span> target) {
        List<ScoredReading> all = new ArrayList<>();
        List<String> features = List.of("bias");
        int most = -1;
        for (Sentence sentence : text.sentences()) {
            Arguments from = Arguments.of(sentence, source);
            Arguments to = Arguments.of(sentence, target);
            List<ScoredReading> readings = score(lexicon, sentence, from, to);
            all.addAll(readings);
            int held = from.tokens().cardinality() + to.tokens().cardinality();
            if (held > most) {
                most = held;
                features = TypeFeatures.of(lexicon, sentence, from, to, readings);
            }
        }
        all.sort(Comparator.comparingDouble(ScoredReading::score).reversed());
        return new Evidence(features, all);
    }

    private static List<ScoredReading> score(Lexicon lexicon, Sentence sentence, Arguments from, Arguments to) {
        BitSet known = (BitSet) from.heads().clone();
        known.or(to.heads());
        NameCast cast = new NameCast(sentence, lexicon.classes(), known);
        List<ScoredReading> found = new ArrayList<>();
        for (Reading reading : SentenceReader.read(sentence, lexicon, cast)) {
            found.add(PairScore.of(sentence, cast, reading, from, to));
        }
        found.sort(Comparator.comparingDouble(ScoredReading::score).reversed());
        return found;
    }
}
