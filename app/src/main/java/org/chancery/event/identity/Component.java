package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a group of mentions that hang together by joins into events: the best-founded joins are made first, and none that
 * would bring together what must be apart or what is unlike on the whole.
 */
final class Component {

    /** What two groups must reach on average to be joined by one good join. */
    private static final double ON_THE_WHOLE = 0.45;

    /** So many mentions of a group are asked at a join; a group of more is known well enough. */
    private static final int ASKED = 24;

    private final List<Item> items;
    private final Decisions decisions;
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    private Component(List<Item> items, List<Integer> members, Decisions decisions) {
        this.items = items;
        this.decisions = decisions;
        for (int member : members) {
            groups.put(member, new ArrayList<>(List.of(member)));
            groupOf.put(member, member);
        }
    }

    /**
     * @param members indices into {@code items}
     * @param edges the joins among them
     */
    static List<List<Integer>> cut(List<Item> items, List<Integer> members, List<Edge> edges, Decisions decisions) {
        Component component = new Component(items, members, decisions);
        edges.stream()
                .sorted(Comparator.comparing((Edge edge) -> decisions.merged(edge.one(), edge.other()) ? 0 : 1)
                        .thenComparing(Edge::score, Comparator.reverseOrder())
                        .thenComparing(Edge::one)
                        .thenComparing(Edge::other))
                .forEach(component::join);
        return component.groups.values().stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private void join(Edge edge) {
        int one = groupOf.getOrDefault(edge.one(), edge.one());
        int other = groupOf.getOrDefault(edge.other(), edge.other());
        if (one == other) {
            return;
        }
        List<Integer> into = groups.getOrDefault(one, List.of());
        List<Integer> from = groups.getOrDefault(other, List.of());
        if (decisions.merged(edge.one(), edge.other()) || alike(into, from)) {
            into.addAll(from);
            from.forEach(member -> groupOf.put(member, one));
            groups.remove(other);
        }
    }

    private boolean alike(List<Integer> into, List<Integer> from) {
        if (decisions.apart(into, from)) {
            return false;
        }
        if (into.size() == 1 && from.size() == 1) {
            return true;
        }
        double sum = 0;
        int count = 0;
        for (int a : into.subList(0, Math.min(ASKED, into.size()))) {
            for (int b : from.subList(0, Math.min(ASKED, from.size()))) {
                Grounds grounds = PairScorer.weigh(items.get(a), items.get(b), new Grounds(false));
                if (grounds.barred() && !decisions.merged(a, b)) {
                    return false;
                }
                sum += grounds.score();
                count++;
            }
        }
        return sum / count >= ON_THE_WHOLE;
    }
}
