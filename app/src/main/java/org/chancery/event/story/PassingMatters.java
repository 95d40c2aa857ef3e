package org.chancery.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups more reports by their matters than can be compared each with each: they come by in order of their days, and
 * each joins the group that it is most like on average. A group that is older than {@link Closeness#AGE_LIMIT} takes no
 * more, and its words are forgotten.
 */
final class PassingMatters {

    /** Asked of a report that comes to a group: neither is looked at again. */
    private static final double LIKENESS = 0.14;

    /** So many of a report's weightiest words can find it a group. */
    private static final int INDEXED_WORDS = 25;

    /** A group that shares fewer of those words is not looked at. */
    private static final int SHARED = 2;

    /** A word finds so many groups, those that took a report with it last: one that is in more tells little. */
    private static final int GROUPS_OF_WORD = 100;

    /** So many groups are compared in full, those that share most words. */
    private static final int COMPARED = 30;

    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, List<Integer>> groupsOfWord = new HashMap<>();
    private int reports;

    /** Takes the next report, which gets the next number from 0. */
    void take(Weights vector, @Nullable LocalDate date) {
        int[] strongest = vector.strongest(INDEXED_WORDS);
        int best = best(vector, date, strongest);
        if (best < 0) {
            best = groups.size();
            groups.add(new Group());
        }
        groups.get(best).add(reports++, vector, date);
        for (int word : strongest) {
            List<Integer> holders = groupsOfWord.computeIfAbsent(word, fresh -> new ArrayList<>(2));
            holders.remove((Integer) best);
            if (holders.size() == GROUPS_OF_WORD) {
                holders.remove(0);
            }
            holders.add(best);
        }
    }

    /** The numbers of the reports by group, groups by their first reports. */
    List<List<Integer>> groups() {
        return groups.stream().map(group -> List.copyOf(group.items)).toList();
    }

    private int best(Weights vector, @Nullable LocalDate date, int[] strongest) {
        int best = -1;
        double highest = LIKENESS;
        for (int candidate : sharing(strongest, date)) {
            Group group = groups.get(candidate);
            double likeness = group.likeness(vector) * Closeness.of(group.last, date);
            if (likeness > highest) {
                highest = likeness;
                best = candidate;
            }
        }
        return best;
    }

    /** Groups that share enough of the words, those that share most first; of equals the older. */
    private int[] sharing(int[] words, @Nullable LocalDate date) {
        int[] met = new int[words.length * GROUPS_OF_WORD];
        int n = 0;
        for (int word : words) {
            List<Integer> holders = groupsOfWord.get(word);
            if (holders != null) {
                holders.removeIf(group -> groups.get(group).tooOldFor(date));
                for (int group : holders) {
                    met[n++] = group;
                }
            }
        }
        Arrays.sort(met, 0, n);
        long[] sharing = new long[n];
        int found = 0;
        for (int from = 0, to = 0; from < n; from = to) {
            while (to < n && met[to] == met[from]) {
                to++;
            }
            if (to - from >= SHARED) {
                sharing[found++] = ((long) (words.length - (to - from)) << Integer.SIZE) | met[from];
            }
        }
        Arrays.sort(sharing, 0, found);
        return Arrays.stream(sharing, 0, Math.min(found, COMPARED))
                .mapToInt(group -> (int) group)
                .toArray();
    }

    /** A group that reports come to, with the sum of their vectors. */
    private static final class Group {

        private final List<Integer> items = new ArrayList<>(1);
        private Weights sum = Weights.none();
        private @Nullable LocalDate last;

        private void add(int item, Weights vector, @Nullable LocalDate date) {
            items.add(item);
            sum.add(vector);
            last = date == null ? last : date;
        }

        private double likeness(Weights vector) {
            return vector.product(sum) / items.size();
        }

        private boolean tooOldFor(@Nullable LocalDate date) {
            boolean old = Closeness.of(last, date) == 0;
            if (old) {
                sum = Weights.none();
            }
            return old;
        }
    }
}
