package org.chancery.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.mention.learned.Logistic;
import org.chancery.mention.learned.SecondOpinion;
import org.chancery.text.AnalyzedText;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;

/**
 * How likely a mention is right in its type and parties, from what can be seen of it: a logistic sum of
 * {@link ConfidenceFeatures} and of what the {@link SecondOpinion} thinks of it, learned by {@code chancery train
 * --confidence} from the sentences of {@code app/src/training}; {@code docs/accuracy/coding.md} says how it holds on
 * others. Immutable.
 */
final class Confidence {

    private static final String RESOURCE = "confidence.tsv";

    /** What of a sum may be called sure, in the resource beside the weights. */
    private static final String SURE_FROM = "sure-from";

    /** From here on nine in ten are right. */
    static final double SURE = 0.9;

    /** The feature of the main matter of a sentence; nothing else is given as sure. */
    static final String MAIN = "position:0";

    private static final double ALMOST = 0.89;
    private static final double LEAST = 0.05;
    private static final double MOST = 0.97;

    private final Map<String, Double> weights;
    private final SecondOpinion opinion = SecondOpinion.load();

    private Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** One that knows from where on a likelihood is sure, and nothing else. */
    static Confidence sureFrom(double likelihood) {
        return new Confidence(Map.of(SURE_FROM, likelihood));
    }

    /** The weights of the class path: a feature, a tab, its weight. */
    static Confidence load() {
        return Shared.CONFIDENCE;
    }

    /** The mentions of a report with their confidence. */
    List<EventMention> rate(List<EventMention> mentions, AnalyzedText text) {
        List<EventMention> rated = new ArrayList<>(mentions.size());
        for (int from = 0; from < mentions.size(); ) {
            int to = from + 1;
            while (to < mentions.size()
                    && mentions.get(to).evidence().equals(mentions.get(from).evidence())) {
                to++;
            }
            Sentence sentence = text.sentenceAt(mentions.get(from).trigger().start());
            List<String> words = sentence == null ? List.of() : SecondOpinion.words(sentence);
            for (int i = from; i < to; i++) {
                EventMention mention = mentions.get(i);
                List<String> seen = new ArrayList<>(opinion.of(words, mention.type()));
                if (sentence != null) {
                    seen.addAll(ConfidenceFeatures.of(mention, sentence, i - from, to - from));
                }
                rated.add(mention.rated(of(seen)));
            }
            from = to;
        }
        return rated;
    }

    /** Two decimals; never certain either way. */
    double of(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        double given = given(Logistic.likelihood(sum), features.contains(MAIN));
        return Math.round(Math.max(LEAST, Math.min(MOST, given)) * 100) / 100.0;
    }

    /** A logistic sum as it is given: .9 and more only from where those held back were right in nine of ten. */
    double given(double p, boolean main) {
        double from = weights.getOrDefault(SURE_FROM, SURE);
        if (main && p >= from) {
            return Math.min(MOST, from >= 1 ? SURE : SURE + (p - from) / (1 - from) * (MOST - SURE));
        }
        return Math.min(ALMOST, p);
    }

    /** The lines of the resource: where sureness begins, then a feature, a tab, its weight. */
    static List<String> lines(Map<String, Double> weights, Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("# Written by `chancery train --confidence`: a feature of a mention, a tab, its weight in a logistic"
                + " sum.");
        lines.add(SURE_FROM + "\t" + calibration.sureFrom());
        weights.forEach((feature, weight) ->
                lines.add(feature + "\t" + Math.round(calibration.scale() * weight * 1000) / 1000.0));
        return lines;
    }

    private static final class Shared {
        static final Confidence CONFIDENCE = read();

        private static Confidence read() {
            Map<String, Double> weights = new HashMap<>();
            for (String line : KnowledgeLines.of("mention/" + RESOURCE)) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
            return new Confidence(weights);
        }
    }
}
