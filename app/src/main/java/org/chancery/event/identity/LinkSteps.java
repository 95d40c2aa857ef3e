package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What {@link EventLinker} does in one go, as steps over parts of the mentions, for an engine that spreads them over
 * machines: mentions to blocks, a block to scored pairs, a group of mentions that hang together by joins to its events,
 * parts to wholes. The steps together give the very same events.
 */
public final class LinkSteps {

    /**
     * An event of a group.
     *
     * @param order the event's place among all events: the lower comes first
     * @param part null for an event that neither holds parts nor can be one
     */
    public record Placed(
            Event event, String order, @Nullable PartCandidate part) {}

    private LinkSteps() {}

    /** Keys of the blocks that a mention is compared in. */
    public static List<String> blocks(MentionRecord mention) {
        return Item.of(mention, new HashMap<>()).blocks();
    }

    /**
     * The pairs of one block that are worth telling of, joins and near misses.
     *
     * @param members all mentions of the block, in any order
     */
    public static List<ScoredPair> pairs(String block, List<MentionRecord> members) {
        List<Item> items = EventLinker.items(members);
        List<Integer> indices =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        List<ScoredPair> pairs = new ArrayList<>();
        Candidates.within(block, items, indices, (one, other) -> {
            float score = (float) PairScorer.score(items.get(one), items.get(other));
            if (score >= EventLinker.NEAR) {
                pairs.add(new ScoredPair(
                        items.get(one).mention().id(),
                        items.get(other).mention().id(),
                        score));
            }
        });
        return pairs;
    }

    /**
     * The events of mentions that hang together by joins.
     *
     * @param members all of them, in any order
     * @param neighbours mentions of other groups that a pair names
     * @param pairs all pairs that name a member
     */
    public static List<Placed> events(
            List<MentionRecord> members, List<MentionRecord> neighbours, List<ScoredPair> pairs) {
        List<MentionRecord> all = new ArrayList<>(members);
        all.addAll(neighbours);
        List<Item> items = EventLinker.items(all);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            index.put(items.get(i).mention().id(), i);
        }
        List<Edge> joins = new ArrayList<>();
        List<Edge> near = new ArrayList<>();
        for (ScoredPair pair : pairs) {
            int one = index.getOrDefault(pair.one(), -1);
            int other = index.getOrDefault(pair.other(), -1);
            (pair.joins() ? joins : near).add(new Edge(Math.min(one, other), Math.max(one, other), pair.score()));
        }
        Set<String> own = new HashSet<>();
        members.forEach(member -> own.add(member.id()));
        return EventLinker.assemble(items, joins, near, new Decisions(List.of(), items)).stream()
                .filter(placed -> own.contains(placed.event().mentions().get(0).mention()))
                .toList();
    }
}
