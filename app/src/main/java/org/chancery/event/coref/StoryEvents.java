package org.chancery.event.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.cluster.AverageLink;
import org.chancery.event.cluster.Tree;

/** Joins the occurrences of one story. */
final class StoryEvents {

    /** Words of one root that tell by themselves are one event in a story unless nothing around them agrees. */
    private static final double SAME_ROOT = 0;

    /** What is said, taken or begun is one event only where the words around it agree. */
    private static final double SAME_GENERAL_ROOT = 0.22;

    /** Words of one class are worth so much for a join, the words around them this much more, and this is asked. */
    private static final double ONE_CLASS = 0.5;

    private static final double CONTEXT = 0.5;

    private static final double JOIN = 0.54;

    /** Two words of one class that stand in one sentence name two events: {@code shot and killed}. */
    private static final double ONE_SENTENCE = 0.5;

    private StoryEvents() {}

    /** @return groups of occurrences, each one event */
    static List<List<Occurrence>> join(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> byRoot = new TreeMap<>();
        List<List<Occurrence>> alone = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.trigger().kind() == Trigger.Kind.POINTING) {
                alone.add(List.of(occurrence));
            } else {
                byRoot.computeIfAbsent(occurrence.trigger().root(), r -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        List<List<Occurrence>> groups = new ArrayList<>();
        for (List<Occurrence> sameRoot : byRoot.values()) {
            Trigger.Kind kind = sameRoot.get(0).trigger().kind();
            List<List<Occurrence>> parts =
                    average(sameRoot, kind == Trigger.Kind.TELLING ? SAME_ROOT : SAME_GENERAL_ROOT);
            (kind == Trigger.Kind.REPORTING ? alone : groups).addAll(parts);
        }
        List<List<Occurrence>> events = new ArrayList<>(synonyms(groups));
        events.addAll(alone);
        return events;
    }

    private static List<List<Occurrence>> average(List<Occurrence> items, double threshold) {
        float[][] similarity = new float[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = (float) items.get(i).closeness(items.get(j));
                similarity[j][i] = similarity[i][j];
            }
        }
        List<List<Occurrence>> parts = new ArrayList<>();
        for (Tree tree : AverageLink.cluster(similarity, threshold)) {
            parts.add(tree.items().stream().map(items::get).toList());
        }
        return parts;
    }

    /** How often, of the occurrences of the smaller group, one stands in a sentence with one of the other group. */
    private static double together(List<Occurrence> one, List<Occurrence> other) {
        List<Occurrence> small = one.size() <= other.size() ? one : other;
        List<Occurrence> large = small == one ? other : one;
        Set<Long> sentences = new HashSet<>();
        large.forEach(occurrence -> sentences.add(sentence(occurrence)));
        long both = small.stream()
                .filter(occurrence -> sentences.contains(sentence(occurrence)))
                .count();
        return (double) both / small.size();
    }

    private static long sentence(Occurrence occurrence) {
        return ((long) occurrence.text() << 32) | occurrence.sentence();
    }

    private static double distance(List<Occurrence> one, List<Occurrence> other) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Occurrence a : one) {
            for (Occurrence b : other) {
                nearest = Math.min(nearest, Occurrence.distance(a.day(), b.day()));
            }
        }
        return nearest;
    }

    private static List<List<Occurrence>> synonyms(List<List<Occurrence>> groups) {
        List<Set<Integer>> classes = new ArrayList<>();
        List<Map<String, Double>> contexts = new ArrayList<>();
        for (List<Occurrence> group : groups) {
            Set<Integer> ofGroup = new HashSet<>();
            Map<String, Double> sum = new HashMap<>();
            for (Occurrence occurrence : group) {
                ofGroup.addAll(occurrence.trigger().classes());
                occurrence.context().forEach((term, weight) -> sum.merge(term, weight, Double::sum));
            }
            Contexts.unit(sum);
            classes.add(ofGroup);
            contexts.add(sum);
        }
        int n = groups.size();
        float[][] similarity = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double s = Collections.disjoint(classes.get(i), classes.get(j))
                        ? 0
                        : ONE_CLASS
                                + CONTEXT * Occurrence.cosine(contexts.get(i), contexts.get(j))
                                - distance(groups.get(i), groups.get(j))
                                - ONE_SENTENCE * together(groups.get(i), groups.get(j));
                similarity[i][j] = (float) s;
                similarity[j][i] = (float) s;
            }
        }
        List<List<Occurrence>> joined = new ArrayList<>();
        for (Tree tree : AverageLink.cluster(similarity, JOIN)) {
            List<Occurrence> all = new ArrayList<>();
            tree.items().forEach(item -> all.addAll(groups.get(item)));
            joined.add(all);
        }
        return joined;
    }
}
