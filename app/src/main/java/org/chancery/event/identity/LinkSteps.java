package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What {@link EventLinker} does in one go, as steps over parts of the mentions, for an engine that spreads them over
 * machines: persons completed by what all reports tell of them ({@link RecordContext}), the mentions of a story by each other
 * ({@link StoryContext}), mentions to the blocks that they
 * stand in, a block to scored pairs ({@link BlockWindow}), a group of mentions that hang together by joins to its events,
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

    /** More than any day counts before or since 1970; keeps numbers of days equally long. */
    private static final long DAYS = 5_000_000_000L;

    private LinkSteps() {}

    /**
     * Where a mention is compared: in its blocks, and in each of them at its day.
     *
     * @param blocks keys of the blocks
     * @param place in every block, as text that sorts
     */
    public record Stand(List<String> blocks, String place) {}

    /** Where a mention is to be compared. */
    public static Stand stand(MentionRecord mention) {
        Item item = Item.of(mention, new HashMap<>());
        return new Stand(item.blocks(), (DAYS + item.when().start()) + " " + item.order());
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
