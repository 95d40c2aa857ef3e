package org.chancery.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.event.cluster.AverageLink;
import org.chancery.event.cluster.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Groups reports that are about the same sort of matter. Up to {@link #WHOLE} reports are compared each with each;
 * more than that are taken in order of their days, and each joins the group that it is most like on average.
 */
final class Matters {

    /** So many reports are clustered at once. */
    static final int WHOLE = 2000;

    /** Reports less alike than this on average are about different matters. */
    private static final double LIKENESS = 0.09;

    /** Asked of a report that comes to a group in passing: it is not looked at again. */
    private static final double LIKENESS_IN_PASSING = 0.14;

    /** So many of a report's weightiest words can find it a group. */
    private static final int INDEXED_TERMS = 25;

    private final List<StoryReport> reports;
    private final List<Map<String, Float>> vectors;

    Matters(List<StoryReport> reports, List<Profile> profiles) {
        this.reports = reports;
        this.vectors = Vectors.global(profiles);
    }

    List<List<Integer>> group() {
        return reports.size() <= WHOLE ? whole() : passing();
    }

    private List<List<Integer>> whole() {
        float[][] similarity = Vectors.similarities(vectors);
        for (int i = 0; i < similarity.length; i++) {
            for (int j = 0; j < similarity.length; j++) {
                similarity[i][j] *= (float) Closeness.of(date(i), date(j));
            }
        }
        return AverageLink.cluster(similarity, LIKENESS).stream()
                .map(Tree::items)
                .toList();
    }

    private List<List<Integer>> passing() {
        List<Group> groups = new ArrayList<>();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            List<String> strongest = strongest(vectors.get(i));
            int best = best(i, strongest, groups, index);
            if (best < 0) {
                best = groups.size();
                groups.add(new Group());
            }
            Group group = groups.get(best);
            group.add(i, vectors.get(i), date(i));
            for (String term : strongest) {
                List<Integer> holders = index.computeIfAbsent(term, t -> new ArrayList<>(2));
                if (holders.isEmpty() || !holders.contains(best)) {
                    holders.add(best);
                }
            }
        }
        return groups.stream().map(group -> List.copyOf(group.items)).toList();
    }

    private int best(int report, List<String> strongest, List<Group> groups, Map<String, List<Integer>> index) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String term : strongest) {
            List<Integer> holders = index.getOrDefault(term, List.of());
            holders.removeIf(group -> Closeness.of(groups.get(group).last, date(report)) == 0);
            holders.forEach(group -> shared.merge(group, 1, Integer::sum));
        }
        int best = -1;
        double highest = LIKENESS_IN_PASSING;
        for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
            Group group = groups.get(candidate.getKey());
            if (candidate.getValue() < 2) {
                continue;
            }
            double likeness = group.likeness(vectors.get(report)) * Closeness.of(group.last, date(report));
            if (likeness > highest) {
                highest = likeness;
                best = candidate.getKey();
            }
        }
        return best;
    }

    private @Nullable LocalDate date(int i) {
        return reports.get(i).date();
    }

    private static List<String> strongest(Map<String, Float> vector) {
        return vector.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(INDEXED_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A group that reports come to, with the sum of their vectors. */
    private static final class Group {

        private final List<Integer> items = new ArrayList<>();
        private final Map<String, Float> sum = new LinkedHashMap<>();
        private @Nullable LocalDate last;

        private void add(int item, Map<String, Float> vector, @Nullable LocalDate date) {
            items.add(item);
            vector.forEach((term, weight) -> sum.merge(term, weight, Float::sum));
            last = date == null ? last : date;
        }

        private double likeness(Map<String, Float> vector) {
            double product = 0;
            for (Map.Entry<String, Float> term : vector.entrySet()) {
                product += term.getValue() * sum.getOrDefault(term.getKey(), 0f);
            }
            return product / items.size();
        }
    }
}
