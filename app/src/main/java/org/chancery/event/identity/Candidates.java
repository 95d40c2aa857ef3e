package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which pairs are compared: those of one block. A block holds the mentions of one family of types that share two parties
 * (a dyad), or a story. Inside it they are taken by their days, and each is compared with those behind it
 * whose days can meet, up to a limit (one whose days nothing tells can meet any); so the work grows with the number of mentions, not with its square.
 */
final class Candidates {

    /** So many mentions behind a mention are looked at in a block. */
    private static final int WINDOW = 96;

    /** Days between two mentions of a block after which no more are looked at. */
    private static final int SLACK = 100;

    private Candidates() {}

    /** Calls {@code pair} with the indices of each pair once, the lower first. */
    static void each(List<Item> items, BiConsumer<Integer, Integer> pair) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String key : items.get(i).blocks()) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        for (String key : blocks.keySet().stream().sorted().toList()) {
            within(key, items, blocks.getOrDefault(key, List.of()), pair);
        }
    }

    /**
     * The pairs of one block.
     *
     * @param block indices of its mentions, all of them; sorted by this call
     */
    static void within(String key, List<Item> items, List<Integer> block, BiConsumer<Integer, Integer> pair) {
        block.sort(Comparator.comparingLong((Integer i) -> items.get(i).when().start())
                .thenComparing(Comparator.naturalOrder()));
        for (int a = 0; a < block.size(); a++) {
            for (int b = a + 1; b < Math.min(block.size(), a + WINDOW); b++) {
                int one = block.get(a);
                int other = block.get(b);
                When when = items.get(one).when();
                if (when.known() && items.get(other).when().start() > when.end() + SLACK) {
                    break;
                }
                if (key.equals(first(items.get(one), items.get(other)))) {
                    pair.accept(Math.min(one, other), Math.max(one, other));
                }
            }
        }
    }

    /** The first key that two mentions share, so that a pair in two blocks is compared in one of them. */
    private static String first(Item one, Item other) {
        List<String> keys = one.blocks();
        for (String key : other.blocks()) {
            if (keys.contains(key)) {
                return key;
            }
        }
        return "";
    }
}
