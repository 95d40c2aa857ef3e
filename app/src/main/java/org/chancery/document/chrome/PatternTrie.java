package org.chancery.document.chrome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All patterns in one tree of words. {@code {n}} is a number, {@code {w}} a word, {@code {any}} one to eight words,
 * {@code {rest}} whatever is left, {@code (a|b)} one of several, with nothing behind a bar for "or nothing".
 */
final class PatternTrie {

    /**
     * A pattern that matched.
     *
     * @param literals how many of its words are fixed
     * @param leading how many fixed words stand before its first open place
     * @param open whether it has open places at all
     */
    record Hit(ChromeMatch match, int literals, int leading, boolean open) {}

    private static final int MAX_ANY = 8;

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private @Nullable Node number;
        private @Nullable Node word;
        private @Nullable Node any;
        private @Nullable Hit rest;
        private @Nullable Hit end;
    }

    private final Node root = new Node();

    void add(String pattern, ChromeMatch match) {
        for (List<String> words : expand(pattern)) {
            Hit hit = hit(words, match);
            Node node = root;
            for (String word : words) {
                if (word.equals("{rest}")) {
                    break;
                }
                node = child(node, word);
            }
            if (!words.isEmpty() && words.get(words.size() - 1).equals("{rest}")) {
                node.rest = node.rest == null ? hit : node.rest;
            } else if (node.end == null) {
                node.end = hit;
            }
        }
    }

    /**
     * The pattern that matches the words from {@code from} to {@code to}, or null.
     *
     * @param open whether patterns with open places count
     * @param trusted which hits count
     */
    @Nullable
    Hit match(List<String> words, int from, int to, boolean open, Predicate<Hit> trusted) {
        return match(root, words, from, to, open, trusted);
    }

    private static @Nullable Hit match(
            Node node, List<String> words, int at, int to, boolean open, Predicate<Hit> trusted) {
        if (at == to) {
            Hit end = accepted(node.end, trusted);
            return end != null ? end : open ? accepted(node.rest, trusted) : null;
        }
        Node literal = node.words.get(words.get(at));
        Hit found = literal == null ? null : match(literal, words, at + 1, to, open, trusted);
        if (found == null && node.number != null && LineWords.isNumber(words.get(at))) {
            found = match(node.number, words, at + 1, to, open, trusted);
        }
        if (found == null && open && node.word != null) {
            found = match(node.word, words, at + 1, to, true, trusted);
        }
        if (found == null && open && node.any != null) {
            for (int next = Math.min(to, at + MAX_ANY); next > at && found == null; next--) {
                found = match(node.any, words, next, to, true, trusted);
            }
        }
        return found != null ? found : open ? accepted(node.rest, trusted) : null;
    }

    private static @Nullable Hit accepted(@Nullable Hit hit, Predicate<Hit> trusted) {
        return hit != null && trusted.test(hit) ? hit : null;
    }

    private static Hit hit(List<String> words, ChromeMatch match) {
        int literals = 0;
        int leading = -1;
        for (String word : words) {
            if (!word.startsWith("{") || word.equals("{n}")) {
                literals += word.equals("©") ? 3 : 1;
            } else if (leading < 0) {
                leading = literals;
            }
        }
        return new Hit(match, literals, Math.max(leading, 0), leading >= 0);
    }

    private static Node child(Node node, String word) {
        switch (word) {
            case "{n}":
                node.number = node.number == null ? new Node() : node.number;
                return node.number;
            case "{w}":
                node.word = node.word == null ? new Node() : node.word;
                return node.word;
            case "{any}":
                node.any = node.any == null ? new Node() : node.any;
                return node.any;
            default:
                return node.words.computeIfAbsent(word, key -> new Node());
        }
    }

    /** The pattern's word sequences, one for each choice of its alternatives. */
    private static List<List<String>> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(tokens(pattern));
        }
        int close = pattern.indexOf(')', open);
        if (close < 0) {
            throw new IllegalStateException("chrome.txt: no closing bracket: " + pattern);
        }
        List<List<String>> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(expand(pattern.substring(0, open) + " " + choice + " " + pattern.substring(close + 1)));
        }
        return all;
    }

    private static List<String> tokens(String pattern) {
        List<String> tokens = new ArrayList<>();
        for (String part : pattern.strip().split("(?<=\\})|(?=\\{)")) {
            if (part.startsWith("{")) {
                tokens.add(part);
            } else {
                tokens.addAll(LineWords.of(part).words());
            }
        }
        return tokens;
    }
}
