package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.actor.ActorMention;
import org.chancery.analysis.Analyzer;
import org.chancery.mention.relate.MarkedSentence;
import org.chancery.ontology.PloverType;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;

/**
 * Learns {@link Confidence} from marked sentences: a mention is right where it has the sentence's type and, on each side
 * that it fills, the marked parties; what else is coded there counts as wrong, true or not, so that the confidence is on
 * the careful side.
 */
public final class ConfidenceTraining {

    private static final int ROUNDS = 60;
    private static final double STEP = 0.1;
    private static final double DECAY = 0.01;
    private static final int FOLDS = 5;
    private static final int SELDOM = 5;
    /** Fewer mentions tell nothing of a threshold. */
    private static final int FEW = 30;
    /** Of a normal distribution, one side: nine times in ten. */
    private static final double Z = 1.28;

    private final Analyzer analyzer;
    private final Coder coder;

    public ConfidenceTraining(Analyzer analyzer, Coder coder) {
        this.analyzer = analyzer;
        this.coder = coder;
    }

    /**
     * What training gave.
     *
     * @param lines the weights as their resource has them, learned from all mentions
     * @param table given and found confidence of the mentions held back, a line a step
     */
    public record Result(List<String> lines, String table) {}

    private record Sample(List<String> features, boolean right, int sentence) {}

    /** A mention under weights that were learned without it. */
    private record Guess(double sum, boolean right, boolean main) {}

    /** @param lines rows of a type, a tab and a marked sentence */
    public Result train(List<String> lines) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MarkedSentence sentence = MarkedSentence.read(lines.get(i));
            if (sentence != null) {
                samples.addAll(samples(sentence, i));
            }
        }
        List<Guess> guesses = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> held = new ArrayList<>();
            List<Sample> rest = new ArrayList<>();
            for (Sample sample : samples) {
                (sample.sentence() % FOLDS == fold ? held : rest).add(sample);
            }
            Map<String, Double> weights = fit(rest);
            held.forEach(sample -> guesses.add(new Guess(
                    sum(weights, sample), sample.right(), sample.features().contains(Confidence.MAIN))));
        }
        double scale = scale(guesses);
        double sure = sure(guesses, scale);
        Confidence calibrated = new Confidence(Map.of(Confidence.SURE_FROM, sure));
        StringBuilder table = new StringBuilder();
        for (int step = 5; step < 10; step++) {
            double from = step / 10.0;
            List<Guess> here = guesses.stream()
                    .filter(guess -> {
                        double given = calibrated.given(logistic(scale * guess.sum()), guess.main());
                        return given >= from && given < from + 0.1;
                    })
                    .toList();
            long right = here.stream().filter(Guess::right).count();
            table.append(
                    String.format(Locale.ROOT, "given %.1f: %d of %d held back are right%n", from, right, here.size()));
        }
        List<String> written = new ArrayList<>();
        written.add(
                "# Written by `chancery train --confidence`: a feature of a mention, a tab, its weight in a logistic"
                        + " sum.");
        written.add(Confidence.SURE_FROM + "\t" + sure);
        fit(samples)
                .forEach((feature, weight) -> written.add(feature + "\t" + Math.round(scale * weight * 1000) / 1000.0));
        return new Result(written, table.toString());
    }

    /** By how much all weights are drawn together so that mentions held back are as likely as they were found to be. */
    private static double scale(List<Guess> guesses) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double scale = 0.3; scale <= 1.5; scale += 0.05) {
            double loss = 0;
            for (Guess guess : guesses) {
                double p = logistic(scale * guess.sum());
                loss -= Math.log(guess.right() ? p : 1 - p);
            }
            if (loss < least) {
                least = loss;
                best = scale;
            }
        }
        return best;
    }

    /**
     * From which logistic sum a mention may be given at .9: the least at which those held back are right in nine of ten
     * even at the lower end of what so many can tell. Only the main matter of a sentence counts: whether anything else
     * that is coded there is true, its mark does not tell.
     */
    private static double sure(List<Guess> guesses, double scale) {
        List<Guess> falling =
                new ArrayList<>(guesses.stream().filter(Guess::main).toList());
        falling.sort(Comparator.comparingDouble(Guess::sum).reversed());
        double sure = 1;
        int right = 0;
        for (int i = 0; i < falling.size(); i++) {
            right += falling.get(i).right() ? 1 : 0;
            boolean tie = i + 1 < falling.size()
                    && falling.get(i + 1).sum() == falling.get(i).sum();
            if (i + 1 >= FEW && !tie && lower(right, i + 1) >= Confidence.SURE) {
                sure = logistic(scale * falling.get(i).sum());
            }
        }
        return Math.round(sure * 1000) / 1000.0;
    }

    /** The lower end of Wilson's interval. */
    private static double lower(int right, int all) {
        double p = right / (double) all;
        double middle = p + Z * Z / (2 * all);
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
        return (middle - half) / (1 + Z * Z / all);
    }

    private static double sum(Map<String, Double> weights, Sample sample) {
        return sample.features().stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private List<Sample> samples(MarkedSentence sentence, int index) {
        AnalyzedText text = analyzer.analyze(sentence.text());
        List<Sample> samples = new ArrayList<>();
        List<EventMention> mentions = coder.code(text, Context.UNKNOWN);
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            if (mention.type() != PloverType.STATE) {
                samples.add(new Sample(
                        ConfidenceFeatures.of(mention, text, i, mentions.size()), isRight(mention, sentence), index));
            }
        }
        return samples;
    }

    private static boolean isRight(EventMention mention, MarkedSentence sentence) {
        List<ActorMention> all = new ArrayList<>(mention.source());
        all.addAll(mention.target());
        return mention.type() == sentence.type()
                && (sentence.source().isEmpty() || mention.source().isEmpty() || touches(all, sentence.source()))
                && (sentence.target().isEmpty() || mention.target().isEmpty() || touches(all, sentence.target()));
    }

    private static boolean touches(List<ActorMention> parties, List<Span> marked) {
        return parties.stream().anyMatch(party -> marked.stream().anyMatch(span -> span.overlaps(party.span())));
    }

    /** Logistic regression by adaptive steps; features seen seldom are left out. The same samples give the same weights. */
    private static Map<String, Double> fit(List<Sample> samples) {
        Map<String, Integer> counts = new TreeMap<>();
        samples.forEach(sample -> sample.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        Map<String, double[]> state = new TreeMap<>();
        counts.forEach((feature, count) -> {
            if (count >= SELDOM) {
                state.put(feature, new double[2]);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            for (Sample sample : samples) {
                double sum = 0;
                for (String feature : sample.features()) {
                    double[] own = state.get(feature);
                    sum += own == null ? 0 : own[0];
                }
                double error = logistic(sum) - (sample.right() ? 1 : 0);
                for (String feature : sample.features()) {
                    double[] own = state.get(feature);
                    if (own != null) {
                        double gradient = error + DECAY * own[0];
                        own[1] += gradient * gradient;
                        own[0] -= STEP * gradient / Math.sqrt(own[1] + 1);
                    }
                }
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        state.forEach((feature, own) -> weights.put(feature, own[0]));
        return weights;
    }
}
