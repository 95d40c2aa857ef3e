package org.chancery.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much each word of a report weighs, among all reports or inside a group of them. */
final class Vectors {

    /** Names weigh so much more than words: they tell one fire from another. */
    private static final double NAME_WEIGHT = 2;

    /** What is told behind the lead weighs less where look-alikes are parted. */
    static final double BODY_WEIGHT = 0.4;

    /**
     * Reports thought of beside those of the input that hold none of its words: among three reports on one matter what
     * they share would else seem common.
     */
    private static final double UNSEEN = 20;

    private Vectors() {}

    /** By term frequency and rarity in the whole input (TF-IDF). */
    static Weights global(Profile profile, Vocabulary vocabulary) {
        int[] words = new int[profile.size()];
        double[] weights = new double[profile.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = profile.word(i);
            byte use = profile.use(i);
            double rarity = Math.log((vocabulary.reports() + UNSEEN) / vocabulary.holders(words[i]));
            weights[i] = (1 + Math.log(Use.count(use))) * rarity * (Use.name(use) ? NAME_WEIGHT : 1);
        }
        return Weights.unit(words, weights);
    }

    /**
     * By rarity inside one group of look-alikes: what all of them share weighs little, what only one of them holds is
     * left out, and what some of them lead with weighs most.
     */
    static List<Weights> local(List<Profile> profiles) {
        Map<Integer, Integer> holders = new TreeMap<>();
        for (Profile profile : profiles) {
            for (int i = 0; i < profile.size(); i++) {
                holders.merge(profile.word(i), 1, Integer::sum);
            }
        }
        int n = profiles.size();
        List<Weights> vectors = new ArrayList<>(n);
        for (Profile profile : profiles) {
            int[] words = new int[profile.size()];
            double[] weights = new double[profile.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = profile.word(i);
                byte use = profile.use(i);
                int held = holders.getOrDefault(words[i], 1);
                double weight = Math.log((n + 1.0) / held) * Math.log(held);
                weights[i] = weight * (Use.lead(use) ? 1 : BODY_WEIGHT) * (Use.name(use) ? NAME_WEIGHT : 1);
            }
            vectors.add(Weights.unit(words, weights));
        }
        return vectors;
    }

    /** All cosines. */
    static float[][] similarities(List<Weights> vectors) {
        int n = vectors.size();
        float[][] similarity = new float[n][n];
        Map<Integer, List<Posting>> index = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            Weights vector = vectors.get(i);
            for (int w = 0; w < vector.size(); w++) {
                index.computeIfAbsent(vector.word(w), word -> new ArrayList<>()).add(new Posting(i, vector.weight(w)));
            }
        }
        for (List<Posting> postings : index.values()) {
            for (int a = 0; a < postings.size(); a++) {
                Posting one = postings.get(a);
                for (int b = a + 1; b < postings.size(); b++) {
                    Posting other = postings.get(b);
                    similarity[one.item][other.item] += one.weight * other.weight;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = similarity[j][i];
            }
        }
        return similarity;
    }

    private record Posting(int item, float weight) {}
}
