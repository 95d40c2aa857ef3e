package org.chancery.event.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighted words of unit length, and how alike two of them are (cosine). */
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

    /** Documents that hold each word. */
    static Map<String, Integer> frequencies(List<Profile> profiles) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Profile profile : profiles) {
            for (String term : profile.terms().keySet()) {
                frequencies.merge(term, 1, Integer::sum);
            }
        }
        return frequencies;
    }

    /** By term frequency and rarity in the whole input (TF-IDF). */
    static List<Map<String, Float>> global(List<Profile> profiles) {
        Map<String, Integer> frequencies = frequencies(profiles);
        int n = profiles.size();
        List<Map<String, Float>> vectors = new ArrayList<>(n);
        for (Profile profile : profiles) {
            Map<String, Double> weights = new HashMap<>();
            profile.terms().forEach((term, use) -> {
                double rarity = Math.log((n + UNSEEN) / frequencies.getOrDefault(term, 1));
                weights.put(term, (1 + Math.log(use.count())) * rarity * (use.name() ? NAME_WEIGHT : 1));
            });
            vectors.add(unit(weights));
        }
        return vectors;
    }

    /**
     * By rarity inside one group of look-alikes: what all of them share weighs nothing, what only one of them holds is
     * left out, and what some of them lead with weighs most.
     */
    static List<Map<String, Float>> local(List<Profile> profiles) {
        Map<String, Integer> frequencies = frequencies(profiles);
        int n = profiles.size();
        List<Map<String, Float>> vectors = new ArrayList<>(n);
        for (Profile profile : profiles) {
            Map<String, Double> weights = new HashMap<>();
            profile.terms().forEach((term, use) -> {
                int frequency = frequencies.getOrDefault(term, 1);
                if (frequency > 1) {
                    double weight = Math.log((n + 1.0) / frequency) * Math.log(frequency);
                    weights.put(term, weight * (use.lead() ? 1 : BODY_WEIGHT) * (use.name() ? NAME_WEIGHT : 1));
                }
            });
            vectors.add(unit(weights));
        }
        return vectors;
    }

    /** All cosines. */
    static float[][] similarities(List<Map<String, Float>> vectors) {
        int n = vectors.size();
        float[][] similarity = new float[n][n];
        Map<String, List<Posting>> index = new HashMap<>();
        for (int i = 0; i < n; i++) {
            int item = i;
            vectors.get(i)
                    .forEach((term, weight) ->
                            index.computeIfAbsent(term, t -> new ArrayList<>()).add(new Posting(item, weight)));
        }
        index.keySet().stream().sorted().forEach(term -> {
            List<Posting> postings = index.getOrDefault(term, List.of());
            for (int a = 0; a < postings.size(); a++) {
                for (int b = a + 1; b < postings.size(); b++) {
                    Posting one = postings.get(a);
                    Posting other = postings.get(b);
                    similarity[one.item][other.item] += one.weight * other.weight;
                }
            }
        });
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = similarity[j][i];
            }
        }
        return similarity;
    }

    private record Posting(int item, float weight) {}

    private static Map<String, Float> unit(Map<String, Double> weights) {
        double square = 0;
        for (String term : weights.keySet().stream().sorted().toList()) {
            double weight = weights.getOrDefault(term, 0.0);
            square += weight * weight;
        }
        double length = Math.sqrt(square) + 1e-9;
        Map<String, Float> unit = new HashMap<>(weights.size() * 2);
        weights.forEach((term, weight) -> unit.put(term, (float) (weight / length)));
        return unit;
    }
}
