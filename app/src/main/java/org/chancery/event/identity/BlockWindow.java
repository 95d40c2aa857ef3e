package org.chancery.event.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.Actor;
import org.chancery.event.MentionRecord;

/**
 * Compares the mentions of blocks as they come by: block after block, in each by {@link LinkSteps.Stand#place}. Needs the
 * memory of {@link #LENGTH} mentions, however large the block, and may begin anywhere in one if it is shown as many
 * mentions before.
 */
public final class BlockWindow {

    /** So many mentions before a mention can be compared with it. */
    public static final int LENGTH = Candidates.WINDOW - 1;

    private final Deque<Item> before = new ArrayDeque<>();
    private final Map<Actor, Party> parties = new HashMap<>();
    private String block = "";

    /** Shows a mention that was compared elsewhere with those before it. */
    public void show(String key, MentionRecord mention) {
        enter(key);
        keep(Item.of(mention, parties));
    }

    /** Compares a mention with those before it in its block; joins and near misses are answered. */
    public List<ScoredPair> next(String key, MentionRecord mention) {
        enter(key);
        Item item = Item.of(mention, parties);
        List<ScoredPair> pairs = new ArrayList<>();
        for (Item other : before) {
            if (Candidates.meet(key, other, item)) {
                boolean first = Item.byReport().compare(other, item) < 0;
                Item one = first ? other : item;
                Item two = first ? item : other;
                float score = (float) PairScorer.score(one, two);
                if (score >= EventLinker.NEAR) {
                    pairs.add(new ScoredPair(one.mention().id(), two.mention().id(), score));
                }
            }
        }
        keep(item);
        return pairs;
    }

    private void enter(String key) {
        if (!key.equals(block)) {
            block = key;
            before.clear();
            parties.clear();
        }
    }

    private void keep(Item item) {
        before.addLast(item);
        if (before.size() > LENGTH) {
            before.removeFirst();
        }
    }
}
