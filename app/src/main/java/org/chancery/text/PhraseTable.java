package org.chancery.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values under phrases, looked up by the longest phrase that starts at a word. Phrases are folded ({@link Folding});
 * a match starts and ends at word boundaries of the text. Filled once, then only read: safe from several threads.
 *
 * @param <V> what stands under a phrase; several values may stand under one
 */
public final class PhraseTable<V> {

    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> next;
        private List<V> values = List.of();
    }

    /**
     * What was found.
     *
     * @param from first word, inclusive
     * @param to last word, exclusive
     */
    public record Match<V>(int from, int to, List<V> values) {}

    private final Map<String, Node<V>> first = new HashMap<>(1 << 12);

    /** Adds a value under a phrase; a phrase without letters and digits is passed over. */
    public void add(String phrase, V value) {
        add(Folding.parts(phrase), value);
    }

    /** Adds a value under a phrase given in folded parts. */
    public void add(List<String> parts, V value) {
        if (parts.isEmpty()) {
            return;
        }
        Node<V> node = first.computeIfAbsent(parts.get(0), k -> new Node<>());
        for (int i = 1; i < parts.size(); i++) {
            if (node.next == null) {
                node.next = new HashMap<>(4);
            }
            node = node.next.computeIfAbsent(parts.get(i), k -> new Node<>());
        }
        if (node.values.isEmpty()) {
            node.values = new ArrayList<>(1);
        }
        node.values.add(value);
    }

    /** The values under exactly this phrase; empty where there are none. */
    public List<V> get(String phrase) {
        return get(Folding.parts(phrase));
    }

    /** The values under exactly these folded parts. */
    public List<V> get(List<String> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Node<V> node = first.get(parts.get(0));
        for (int i = 1; i < parts.size() && node != null; i++) {
            node = node.next == null ? null : node.next.get(parts.get(i));
        }
        return node == null ? List.of() : node.values;
    }

    /** The longest phrase that starts at word {@code from}, or null. */
    public @Nullable Match<V> longest(FoldedWords words, int from) {
        List<Match<V>> all = all(words, from);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** All phrases that start at word {@code from}, shortest first. */
    public List<Match<V>> all(FoldedWords words, int from) {
        int at = words.partOf(from);
        int end = words.partCount();
        if (at >= end || words.wordOf(at) != from) {
            return List.of();
        }
        Node<V> node = first.get(words.part(at));
        if (node == null) {
            return List.of();
        }
        List<Match<V>> found = List.of();
        while (node != null) {
            if (!node.values.isEmpty() && (at + 1 == end || words.wordOf(at + 1) != words.wordOf(at))) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(new Match<>(from, words.wordOf(at) + 1, node.values));
            }
            at++;
            node = at < end && node.next != null ? node.next.get(words.part(at)) : null;
        }
        return found;
    }
}
