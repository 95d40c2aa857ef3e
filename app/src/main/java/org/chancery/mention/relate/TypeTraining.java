package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.mention.learned.Softmax;
import org.chancery.mention.learned.SoftmaxTrainer;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.ontology.PloverType;

/** From written sentences to a model and its figures on those held back: every fifth, never trained on when it is scored. */
public final class TypeTraining {

    private static final int HELD_BACK = 5;
    private static final double DECAY = 0.003;

    private final Analyzer analyzer;
    private final Lexicon lexicon;

    public TypeTraining(Analyzer analyzer, Lexicon lexicon) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
    }

    /**
     * What training gave.
     *
     * @param lines the model as its resource has it, learned from all sentences
     * @param heldBack how many sentences were held back for the figures
     * @param lexiconRight how many of them the best reading alone gets right
     * @param blendRight how many are right where a linking reading decides and the model weighs the rest
     */
    public record Result(List<String> lines, int sentences, int heldBack, int lexiconRight, int blendRight) {}

    private record Sample(Relater.Evidence evidence, PloverType type) {}

    /** @param lines rows of {@code TYPE <tab> sentence} with {@code [source]} and {@code {target}} marked */
    public Result train(List<String> lines) {
        List<Sample> samples = new ArrayList<>();
        for (String line : lines) {
            MarkedSentence marked = MarkedSentence.read(line);
            if (marked != null && marked.type() != null) {
                samples.add(sample(marked, marked.type()));
            }
        }
        List<Sample> held = new ArrayList<>();
        List<Sample> rest = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            (i % HELD_BACK == 0 ? held : rest).add(samples.get(i));
        }
        Softmax part = learn(rest);
        int lexiconRight = 0;
        int blendRight = 0;
        for (Sample sample : held) {
            List<ScoredReading> readings = sample.evidence().readings();
            lexiconRight += !readings.isEmpty() && readings.get(0).coding().type() == sample.type() ? 1 : 0;
            PloverType blended = !readings.isEmpty() && readings.get(0).linked()
                    ? readings.get(0).coding().type()
                    : Blend.best(readings, part.probabilities(sample.evidence().features()));
            blendRight += blended == sample.type() ? 1 : 0;
        }
        List<String> written = new ArrayList<>();
        written.add("# Written by `chancery train`: a feature, a tab, its weights by type in the order of PloverType.");
        written.addAll(learn(samples).lines());
        return new Result(written, samples.size(), held.size(), lexiconRight, blendRight);
    }

    private static Softmax learn(List<Sample> samples) {
        List<SoftmaxTrainer.Row> rows = samples.stream()
                .map(sample -> new SoftmaxTrainer.Row(
                        sample.evidence().features(), sample.type().ordinal()))
                .toList();
        return SoftmaxTrainer.train(rows, Relater.TYPES, DECAY);
    }

    private Sample sample(MarkedSentence marked, PloverType type) {
        Relater.Evidence evidence =
                Relater.evidence(lexicon, analyzer.analyze(marked.text()), marked.source(), marked.target());
        return new Sample(evidence, type);
    }
}
