package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.ActorMention;
import org.chancery.analysis.Analyzer;
import org.chancery.mention.learned.Logistic;
import org.chancery.mention.learned.SecondOpinion;
import org.chancery.mention.relate.MarkedSentence;
import org.chancery.ontology.PloverType;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Learns {@link Confidence} and the {@link SecondOpinion} that it asks from marked sentences. A mention is right where it
 * has the sentence's type and, on each side that it fills, the marked parties; what else is coded there counts as wrong,
 * true or not, so that the confidence is on the careful side. Sentences are parted into folds: no mention is judged by an
 * opinion that was learned from its sentence, nor held against weights that were.
 */
public final class ConfidenceTraining {

    private static final int FOLDS = 5;
    private static final int SELDOM = 4;

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
     * @param opinion the second opinion as its resource has it, learned from all sentences
     * @param table given and found confidence of the mentions held back, a line a step
     */
    public record Result(List<String> lines, List<String> opinion, String table) {}

    /** A mention: what is seen of it, the words of its sentence, the fold that it stands in. */
    private record Sample(List<String> features, List<String> words, PloverType type, boolean right, int fold) {

        Weighed weighed(SecondOpinion opinion) {
            List<String> all = new ArrayList<>(features);
            all.addAll(opinion.of(words, type));
            return new Weighed(all, right);
        }
    }

    /** A mention with what a second opinion said of it. */
    private record Weighed(List<String> features, boolean right) {}

    private record Written(SecondOpinion.Written sentence, int fold) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<Written> sentences = new ArrayList<>();

    /** @param lines rows of a type, a tab and a marked sentence */
    public Result train(List<String> lines) {
        samples.clear();
        sentences.clear();
        for (int i = 0; i < lines.size(); i++) {
            MarkedSentence sentence = MarkedSentence.read(lines.get(i));
            if (sentence != null) {
                add(sentence, i % FOLDS);
            }
        }
        SecondOpinion[][] opinions = opinions();
        List<Calibration.Guess> guesses = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Weighed> rest = new ArrayList<>();
            for (Sample sample : samples) {
                if (sample.fold() != fold) {
                    rest.add(sample.weighed(opinions[fold][sample.fold()]));
                }
            }
            Logistic without = learn(rest);
            for (Sample sample : samples) {
                if (sample.fold() == fold) {
                    Weighed held = sample.weighed(opinions[fold][fold]);
                    guesses.add(new Calibration.Guess(
                            without.sum(held.features()),
                            held.right(),
                            held.features().contains(Confidence.MAIN)));
                }
            }
        }
        Calibration calibration = Calibration.of(guesses);
        Logistic all = learn(samples.stream()
                .map(sample -> sample.weighed(opinions[sample.fold()][sample.fold()]))
                .toList());
        return new Result(
                Confidence.lines(all.weights(), calibration), opinion(Set.of()).lines(), calibration.table(guesses));
    }

    private static Logistic learn(List<Weighed> weighed) {
        return Logistic.learn(weighed, Weighed::features, Weighed::right, SELDOM);
    }

    /** Opinions that know nothing of two folds; on the diagonal, of one. */
    private SecondOpinion[][] opinions() {
        SecondOpinion[][] opinions = new SecondOpinion[FOLDS][FOLDS];
        for (int one = 0; one < FOLDS; one++) {
            for (int other = one; other < FOLDS; other++) {
                opinions[one][other] = opinion(new TreeSet<>(List.of(one, other)));
                opinions[other][one] = opinions[one][other];
            }
        }
        return opinions;
    }

    private SecondOpinion opinion(Set<Integer> without) {
        return SecondOpinion.learn(sentences.stream()
                .filter(written -> !without.contains(written.fold()))
                .map(Written::sentence)
                .toList());
    }

    private void add(MarkedSentence marked, int fold) {
        AnalyzedText text = analyzer.analyze(marked.text());
        for (Sentence sentence : text.sentences()) {
            sentences.add(new Written(new SecondOpinion.Written(SecondOpinion.words(sentence), marked.type()), fold));
        }
        List<EventMention> mentions = coder.code(text, Context.UNKNOWN);
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            Sentence sentence = text.sentenceAt(mention.trigger().start());
            if (mention.type() != PloverType.STATE && sentence != null) {
                samples.add(new Sample(
                        ConfidenceFeatures.of(mention, sentence, i, mentions.size()),
                        SecondOpinion.words(sentence),
                        mention.type(),
                        isRight(mention, marked),
                        fold));
            }
        }
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
}
