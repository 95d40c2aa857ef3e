package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.Actor;
import org.chancery.event.Decision;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.Reason;
import org.chancery.event.Refusal;
import org.chancery.event.cluster.DisjointSets;

/**
 * Joins coded mentions to events of the real world. Pure: the same mentions give the same events in any order, on one
 * thread or many. Mentions that no block brings together never meet, so that a block, or any set of blocks that share
 * no mention, can be linked alone with the same outcome.
 */
public final class EventLinker {

    /** A join needs at least this score. */
    public static final double THRESHOLD = 0.5;

    /** A pair below the threshold is told as a refusal from this score on. */
    private static final double NEAR = 0.3;

    /** So many refusals are told of an event. */
    private static final int REFUSALS = 5;

    /** Joins without any person's decisions. */
    public List<Event> link(List<MentionRecord> mentions) {
        return link(mentions, List.of());
    }

    /**
     * @param mentions in any order
     * @param decisions what a person has merged or split, oldest first; they hold against every score
     * @return events in the order of their first reports
     */
    public List<Event> link(List<MentionRecord> mentions, List<Decision> decisions) {
        Map<Actor, Party> parties = new HashMap<>();
        List<Item> items = mentions.stream()
                .map(mention -> Item.of(mention, parties))
                .sorted(order())
                .toList();
        Decisions decided = new Decisions(decisions, items);
        List<Edge> joins = new ArrayList<>(decided.merges());
        List<Edge> near = new ArrayList<>();
        Candidates.each(items, (one, other) -> {
            float score = (float) PairScorer.score(items.get(one), items.get(other));
            if (score >= THRESHOLD && !decided.split(one, other)) {
                joins.add(new Edge(one, other, score));
            } else if (score >= NEAR) {
                near.add(new Edge(one, other, score));
            }
        });
        List<List<Integer>> groups = groups(items, joins, decided);
        near.addAll(joins);
        return assemble(items, groups, near, decided);
    }

    private static List<List<Integer>> groups(List<Item> items, List<Edge> joins, Decisions decided) {
        DisjointSets sets = new DisjointSets(items.size());
        joins.forEach(edge -> sets.join(edge.one(), edge.other()));
        Map<Integer, List<Edge>> edges = new HashMap<>();
        for (Edge edge : joins) {
            edges.computeIfAbsent(sets.find(edge.one()), root -> new ArrayList<>(1))
                    .add(edge);
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> set : sets.sets()) {
            if (set.size() == 1) {
                groups.add(set);
            } else {
                groups.addAll(Component.cut(items, set, edges.getOrDefault(set.get(0), List.of()), decided));
            }
        }
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    private static List<Event> assemble(
            List<Item> items, List<List<Integer>> groups, List<Edge> near, Decisions decided) {
        Map<Item, Integer> index = new IdentityHashMap<>();
        int[] groupOf = new int[items.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
                index.put(items.get(member), member);
            }
        }
        Map<Integer, List<Refusal>> refusals = refusals(items, groupOf, near, decided);
        List<Event> events = new ArrayList<>(groups.size());
        List<List<Item>> members = new ArrayList<>(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            List<Item> group = groups.get(g).stream().map(items::get).toList();
            members.add(group);
            events.add(Assembly.of(
                    group, refusals.getOrDefault(g, List.of()), decided, item -> index.getOrDefault(item, 0)));
        }
        return Parts.link(events, members);
    }

    private static Map<Integer, List<Refusal>> refusals(
            List<Item> items, int[] groupOf, List<Edge> near, Decisions decided) {
        near.sort(Comparator.comparing(Edge::score, Comparator.reverseOrder())
                .thenComparing(Edge::one)
                .thenComparing(Edge::other));
        Map<Integer, List<Refusal>> refusals = new HashMap<>();
        for (Edge edge : near) {
            if (groupOf[edge.one()] != groupOf[edge.other()]) {
                refuse(items, edge.one(), edge.other(), groupOf, refusals, decided);
                refuse(items, edge.other(), edge.one(), groupOf, refusals, decided);
            }
        }
        return refusals;
    }

    private static void refuse(
            List<Item> items,
            int mention,
            int other,
            int[] groupOf,
            Map<Integer, List<Refusal>> refusals,
            Decisions decided) {
        List<Refusal> told = refusals.computeIfAbsent(groupOf[mention], g -> new ArrayList<>(1));
        if (told.size() < REFUSALS) {
            Grounds grounds = PairScorer.weigh(items.get(mention), items.get(other));
            List<Reason> reasons = new ArrayList<>(grounds.reasons());
            if (decided.split(mention, other)) {
                reasons.add(new Reason("decision", "split by a person", Double.NEGATIVE_INFINITY));
            } else if (grounds.score() >= THRESHOLD) {
                reasons.add(new Reason("group", "other mentions of the two events speak against it", 0));
            }
            told.add(new Refusal(items.get(mention).ref(), items.get(other).ref(), grounds.score(), reasons));
        }
    }

    /** By day of report, then report, then sentence, then id: the order in which an event's life is told. */
    private static Comparator<Item> order() {
        return Comparator.comparing((Item item) -> reported(item.mention()))
                .thenComparing(item -> item.mention().from().document())
                .thenComparing(item -> item.mention().from().sentence())
                .thenComparing(item -> item.mention().id());
    }

    private static LocalDate reported(MentionRecord mention) {
        LocalDate reported = mention.from().reported();
        return reported == null ? LocalDate.MAX : reported;
    }
}
