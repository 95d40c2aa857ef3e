package org.chancery.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence with its grammar. Tokens are in text order and {@code tokens().get(i).index() == i}; the heads form one
 * tree.
 */
public final class Sentence {

    /** Where in a report a sentence stands. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A title or sub-heading: no final stop, on a line of its own. */
        HEADING,
        /** Place, date and agency in front of a report's first sentence, with the dash: {@code SEOUL, May 2 (XYZ) —}. */
        DATELINE
    }

    private static final int[] CHILDLESS = {};

    private final int index;
    private final int paragraph;
    private final Kind kind;
    private final Span span;
    private final List<Token> tokens;
    private final int[][] children;
    private final boolean parsed;

    /**
     * @param index position in the text, from 0
     * @param paragraph number of its paragraph in the text, from 0
     */
    public Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens) {
        this(index, paragraph, kind, span, tokens, true);
    }

    /** @param parsed false where heads and roles were not looked for: all words then hang on the first */
    public Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens, boolean parsed) {
        this.index = index;
        this.paragraph = paragraph;
        this.kind = kind;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.parsed = parsed;
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Kind kind() {
        return kind;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Whether heads and roles were looked for. */
    public boolean isParsed() {
        return parsed;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Indices of the direct dependents of token {@code i}, in text order. */
    public int[] children(int i) {
        return children[i];
    }

    /** The direct dependents of {@code i} that stand in {@code role}, in text order. */
    public List<Token> children(int i, Role role) {
        List<Token> found = new ArrayList<>(2);
        for (int child : children[i]) {
            if (tokens.get(child).role() == role) {
                found.add(tokens.get(child));
            }
        }
        return found;
    }

    public boolean hasChild(int i, Role role) {
        for (int child : children[i]) {
            if (tokens.get(child).role() == role) {
                return true;
            }
        }
        return false;
    }

    /** The token and all conjuncts that hang on it, directly or in a chain, in text order. */
    public List<Token> withConjuncts(int i) {
        List<Token> found = new ArrayList<>(2);
        collectConjuncts(i, found);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** The nouns that act in the passive clause of verb {@code i}. */
    public List<Token> agents(int i) {
        List<Token> found = new ArrayList<>(1);
        for (int child : children[i]) {
            found.addAll(children(child, Role.AGENT));
        }
        return found;
    }

    /** All tokens below and including {@code i}. */
    public BitSet subtree(int i) {
        BitSet found = new BitSet(tokens.size());
        collect(i, found);
        return found;
    }

    /** The smallest span over the subtree of {@code i}. */
    public Span subtreeSpan(int i) {
        BitSet below = subtree(i);
        return new Span(
                tokens.get(below.nextSetBit(0)).start(),
                tokens.get(below.length() - 1).end());
    }

    /** The last token of a stretch of the text that hangs on a token outside it, or -1. */
    public int headOf(Span stretch) {
        int found = -1;
        for (Token token : tokens) {
            if (token.start() >= stretch.end()) {
                break;
            }
            if (token.end() > stretch.start()) {
                boolean outside = token.head() < 0
                        || !stretch.overlaps(token(token.head()).span());
                if (outside || found < 0) {
                    found = token.index();
                }
            }
        }
        return found;
    }

    /** The index of the root, or -1 in an empty sentence. */
    public int root() {
        for (Token token : tokens) {
            if (token.head() < 0) {
                return token.index();
            }
        }
        return -1;
    }

    /** Whether {@code ancestor} is {@code i} or lies on its way to the root. */
    public boolean isBelow(int i, int ancestor) {
        for (int at = i; at >= 0; at = tokens.get(at).head()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void collectConjuncts(int i, List<Token> found) {
        found.add(tokens.get(i));
        for (int child : children[i]) {
            if (tokens.get(child).role() == Role.CONJUNCT) {
                collectConjuncts(child, found);
            }
        }
    }

    private void collect(int i, BitSet found) {
        found.set(i);
        for (int child : children[i]) {
            collect(child, found);
        }
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = counts[i] == 0 ? CHILDLESS : new int[counts[i]];
            counts[i] = 0;
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
        return children;
    }
}
