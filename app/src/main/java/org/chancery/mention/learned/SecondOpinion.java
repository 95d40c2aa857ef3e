package org.chancery.mention.learned;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.PloverType;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence's words alone make one think of its type. It codes nothing: where it is of the lexicon's mind, a mention
 * is the likelier right, as {@code chancery train --confidence} has seen on sentences held back from it. Immutable.
 */
public final class SecondOpinion {

    private static final String RESOURCE = "opinion.tsv";
    /** One class a type; that of plain statements, which are not coded here, stands for no event at all. */
    private static final int CLASSES = PloverType.STATE.ordinal() + 1;

    private static final double DECAY = 0.02;
    /** A type at least this likely is worth a weight of its own, one upon the other. */
    private static final double[] STEPS = {0.01, 0.03, 0.06, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.88, 0.95};

    private static final double[] DOUBTS = {0.05, 0.1, 0.2, 0.4};

    private final Softmax model;

    private SecondOpinion(Softmax model) {
        this.model = model;
    }

    /**
     * A written sentence.
     *
     * @param words what {@link #words} gave for it
     * @param type what it bears, or null where nothing happens in it
     */
    public record Written(List<String> words, @Nullable PloverType type) {

        public Written {
            words = List.copyOf(words);
        }
    }

    /** The one of the class path. */
    public static SecondOpinion load() {
        return Shared.OPINION;
    }

    public static SecondOpinion learn(List<Written> sentences) {
        return new SecondOpinion(SoftmaxTrainer.train(
                sentences.stream()
                        .map(s -> new SoftmaxTrainer.Row(
                                s.words(), (s.type() == null ? PloverType.STATE : s.type()).ordinal()))
                        .toList(),
                CLASSES,
                DECAY));
    }

    /** What it looks at in a sentence. */
    public static List<String> words(Sentence sentence) {
        return WordFeatures.of(sentence);
    }

    /** Features for the confidence of a mention of a type in a sentence of these words. */
    public List<String> of(List<String> words, PloverType type) {
        double[] likely = model.probabilities(words);
        List<String> found = new ArrayList<>();
        double own = likely[type.ordinal()];
        for (double step : STEPS) {
            if (own >= step) {
                found.add("opinion>=" + step);
            }
        }
        double nothing = likely[CLASSES - 1];
        for (double doubt : DOUBTS) {
            if (nothing >= doubt) {
                found.add("nothing>=" + doubt);
            }
        }
        int first = 0;
        for (int i = 1; i < CLASSES; i++) {
            first = likely[i] > likely[first] ? i : first;
        }
        found.add(first == type.ordinal() ? "opinion:same" : "opinion:" + PloverType.values()[first]);
        return found;
    }

    /** The lines of its resource. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Written by `chancery train --opinion`: a feature, a tab, its weights by type in the order of"
                + " PloverType, the last for no event.");
        lines.addAll(model.lines());
        return lines;
    }

    private static final class Shared {
        static final SecondOpinion OPINION =
                new SecondOpinion(Softmax.read(CLASSES, KnowledgeLines.of("mention/" + RESOURCE)));
    }
}
