package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    static final double NEAR = 0.3;

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
        RecordContext context = new RecordContext(mentions.stream()
                .flatMap(mention -> RecordContext.told(mention).stream())
                .toList());
        List<Item> items = items(
                StoryContext.complete(mentions.stream().map(context::complete).toList()));
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
        List<LinkSteps.Placed> placed = assemble(items, joins, near, decided);
        Map<String, PartFit> wholeOf = Parts.wholes(placed.stream()
                .map(LinkSteps.Placed::part)
                .filter(Objects::nonNull)
                .toList());
        return Parts.link(placed.stream().map(LinkSteps.Placed::event).toList(), wholeOf);
    }

    /** With what is worked out of each, in the order in which an event's life is told. */
    static List<Item> items(List<MentionRecord> mentions) {
        Map<Actor, Party> parties = new HashMap<>();
        return mentions.stream()
                .map(mention -> Item.of(mention, parties))
                .sorted(Item.byReport())
                .toList();
    }

    /** Groups the mentions by their joins and makes an event of each group, in the order of their first mentions. */
    static List<LinkSteps.Placed> assemble(List<Item> items, List<Edge> joins, List<Edge> near, Decisions decided) {
        List<List<Integer>> groups = groups(items, joins, decided);
        near.addAll(joins);
        return events(items, groups, near, decided);
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

    private static List<LinkSteps.Placed> events(
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
        List<LinkSteps.Placed> placed = new ArrayList<>(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            List<Item> group = groups.get(g).stream().map(items::get).toList();
            Event event = Assembly.of(
                    group, refusals.getOrDefault(g, List.of()), decided, item -> index.getOrDefault(item, 0));
            placed.add(new LinkSteps.Placed(event, group.get(0).order(), Parts.candidate(event, group)));
        }
        return placed;
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
}
