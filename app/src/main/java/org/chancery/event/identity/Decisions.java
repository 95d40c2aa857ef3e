package org.chancery.event.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Decision;
import org.chancery.event.Decision.Kind;

/** A person's decisions as pairs of items. A later decision holds against an earlier one on the same pair. */
final class Decisions {

    private final Map<Long, Kind> pairs = new HashMap<>();
    private final Set<Integer> touched = new HashSet<>();

    Decisions(List<Decision> decisions, List<Item> items) {
        if (decisions.isEmpty()) {
            return;
        }
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            index.putIfAbsent(items.get(i).mention().id(), i);
        }
        for (Decision decision : decisions) {
            List<Integer> found = decision.mentions().stream()
                    .filter(index::containsKey)
                    .map(id -> index.getOrDefault(id, 0))
                    .distinct()
                    .sorted()
                    .toList();
            for (int a = 0; a < found.size(); a++) {
                for (int b = a + 1; b < found.size(); b++) {
                    pairs.put(key(found.get(a), found.get(b)), decision.kind());
                    touched.add(found.get(a));
                    touched.add(found.get(b));
                }
            }
        }
    }

    boolean merged(int one, int other) {
        return is(Kind.MERGE, one, other);
    }

    boolean split(int one, int other) {
        return is(Kind.SPLIT, one, other);
    }

    /** Whether a person has split any of one group from any of the other. */
    boolean apart(List<Integer> group, List<Integer> other) {
        if (touched.isEmpty()) {
            return false;
        }
        List<Integer> among = other.stream().filter(touched::contains).toList();
        return group.stream()
                .filter(touched::contains)
                .anyMatch(one -> among.stream().anyMatch(each -> split(one, each)));
    }

    /** Pairs that were merged by a person, each with the lower item first, ascending. */
    List<Edge> merges() {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue() == Kind.MERGE)
                .map(Map.Entry::getKey)
                .sorted()
                .map(key -> new Edge((int) (key >>> 32), key.intValue(), 1))
                .toList();
    }

    private boolean is(Kind kind, int one, int other) {
        return touched.contains(one) && pairs.get(key(Math.min(one, other), Math.max(one, other))) == kind;
    }

    private static long key(int one, int other) {
        return ((long) one << 32) | other;
    }
}
