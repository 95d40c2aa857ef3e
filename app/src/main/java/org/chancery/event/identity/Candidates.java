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
    static final int WINDOW = 96;

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
        Comparator<Integer> byDay = Comparator.comparingLong(
                        (Integer i) -> items.get(i).when().start())
                .thenComparing(Comparator.naturalOrder());
        for (String key : blocks.keySet().stream().sorted().toList()) {
            List<Integer> block = blocks.getOrDefault(key, List.of());
            block.sort(byDay);
            for (int a = 0; a < block.size(); a++) {
                int one = block.get(a);
                for (int b = a + 1; b < Math.min(block.size(), a + WINDOW); b++) {
                    int other = block.get(b);
                    if (apart(items.get(one), items.get(other))) {
                        break;
                    }
                    if (key.equals(first(items.get(one), items.get(other)))) {
                        pair.accept(Math.min(one, other), Math.max(one, other));
                    }
                }
            }
        }
    }

    /** Whether two mentions of a block are compared there, given the one that stands before the other. */
    static boolean meet(String key, Item one, Item other) {
        return !apart(one, other) && key.equals(first(one, other));
    }

    /** Whether the second, and so all behind it whose days are known, is too late for the first. */
    private static boolean apart(Item one, Item other) {
        return one.when().known()
                && other.when().known()
                && other.when().start() > one.when().end() + SLACK;
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
