package org.chancery.analysis;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/**
 * Finds the head of each word with a list of transitions over a stack and the words still to come, allowing arcs that
 * cross (Choi and McCallum 2013). Greedy: one decision after the other.
 */
final class Parser {

    private static final int WINDOW_FOR_ORPHANS = 5;

    final LinearModel model;
    /** Names of the arcs' labels, by number. */
    final String[] arcs;

    private final int rootArc;
    private final char[] direction;
    private final char[] move;
    private final int[] arcOf;
    private final long[] arcHash;
    private final long[] arcPower;
    private final int[][] allowed;
    private final List<FeatureGroup> groups;
    private final char[] sources;
    private final int[] windows;
    private final int[] relations;
    private final long[] valencyHash = new long[9];
    private final long[] valencyPower = new long[9];

    private static final String[] RELATIONS = {"self", "h", "h2", "lmd", "lmd2", "rmd", "rmd2", "lns", "lns2"};
    private static final String[] ALLOWED = {
        "x_shift", "no_x", "no_shift_or_pass", "not_no_reduce", "left_arc", "right_arc"
    };
    private static final int AROUND_TOP = 0;
    private static final int AROUND_NEXT = 1;
    private static final int OTHER = 2;

    private static final int AT_ROOT = 0;
    private static final int NO_ARC = 1;
    private static final int NO_ARC_KEEP = 2;
    private static final int NOT_REDUCE = 3;
    private static final int LEFT = 4;
    private static final int RIGHT = 5;

    /** The state of one parse, used again for the next. */
    static final class State {
        int[] stack = new int[64];
        int depth;
        int[] passed = new int[64];
        int passedCount;
        int next;
        final int[] words;
        final FeatureGroup.Scratch features;
        final WordSums[] sums;
        final float[] scores;

        State(Parser parser) {
            words = new int[parser.model.places.size()];
            features = new FeatureGroup.Scratch(parser.groups);
            scores = new float[parser.model.labels.length];
            sums = new WordSums[] {new WordSums(scores.length), new WordSums(scores.length)};
        }
    }

    Parser(PackedModel packed, LinearModel model) {
        this.model = model;
        int labels = model.labels.length;
        direction = new char[labels];
        move = new char[labels];
        arcOf = new int[labels];
        String[] names = new String[labels];
        for (int i = 0; i < labels; i++) {
            String[] parts = model.labels[i].split("_", 3);
            direction[i] = parts[0].charAt(0);
            move[i] = parts[1].charAt(0);
            names[i] = parts[2];
        }
        arcs = Arrays.stream(names).distinct().toArray(String[]::new);
        for (int i = 0; i < labels; i++) {
            arcOf[i] = Arrays.asList(arcs).indexOf(names[i]);
        }
        rootArc = Arrays.asList(arcs).indexOf("root");
        arcHash = Arrays.stream(arcs).mapToLong(TextHash::of).toArray();
        arcPower = Arrays.stream(arcs)
                .mapToLong(arc -> TextHash.power(arc.length()))
                .toArray();
        allowed = Arrays.stream(ALLOWED)
                .map(name -> packed.ints("dep.allowed." + name))
                .toArray(int[][]::new);
        sources = new char[model.places.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = model.places.get(i).source();
        }
        windows = model.places.stream().mapToInt(Feature.Place::window).toArray();
        relations = model.places.stream()
                .mapToInt(place -> Arrays.asList(RELATIONS).indexOf(place.relation()))
                .toArray();
        for (int i = 0; i < 9; i++) {
            String valency = "<".repeat(i / 3) + "-" + ">".repeat(i % 3);
            valencyHash[i] = TextHash.of(valency);
            valencyPower[i] = TextHash.power(valency.length());
        }
        groups = model.groups(3, this::group);
    }

    /** Features of the words around the top of the stack, of those around the next word, and all others. */
    private int group(Feature feature) {
        char source = sources[feature.items().get(0).place()];
        boolean fixed = feature.items().stream()
                .allMatch(item -> sources[item.place()] == source
                        && relations[item.place()] == 0
                        && (feature.isSet() || Features.isOfTaggedWord(item.field())));
        return fixed && source == 'i' ? AROUND_TOP : fixed && source == 'j' ? AROUND_NEXT : OTHER;
    }

    void parse(Workspace work, State state) {
        if (state.stack.length < work.size + 2) {
            state.stack = new int[work.size * 2];
            state.passed = new int[work.size * 2];
        }
        for (int word = 0; word <= work.size; word++) {
            setValency(work, word);
        }
        state.depth = 1;
        state.stack[0] = 0;
        state.passedCount = 0;
        state.next = 1;
        state.sums[AROUND_TOP].clear();
        state.sums[AROUND_NEXT].clear();
        while (state.next <= work.size) {
            float[] scores = score(work, state);
            apply(work, state, choose(work, state, scores));
        }
        for (int word = 1; word <= work.size; word++) {
            if (work.head[word] < 0) {
                adopt(work, state, word);
            }
        }
    }

    /** Scores every label; what the words around the top and the next word add is worked out once a sentence. */
    private float[] score(Workspace work, State state) {
        float[] scores = state.scores;
        int[] words = look(work, state);
        float[] tops = sums(AROUND_TOP, state.stack[state.depth - 1], work, state);
        float[] nexts = sums(AROUND_NEXT, state.next, work, state);
        System.arraycopy(tops, 0, scores, 0, scores.length);
        WeightTable.add(nexts, scores);
        groups.get(OTHER).add(work, words, state.features, scores);
        return scores;
    }

    private float[] sums(int group, int word, Workspace work, State state) {
        WordSums sums = state.sums[group];
        if (sums.holds(word)) {
            return sums.get(word);
        }
        float[] own = sums.put(word);
        groups.get(group).add(work, state.words, state.features, own);
        return own;
    }

    private int choose(Workspace work, State state, float[] scores) {
        int top = state.stack[state.depth - 1];
        int next = state.next;
        if (top == 0) {
            return LinearModel.best(scores, allowed[AT_ROOT]);
        }
        boolean headed = work.head[top] >= 0;
        if (isBelow(work, top, next)) {
            return LinearModel.best(scores, allowed[NO_ARC]);
        }
        if (isBelow(work, next, top)) {
            return LinearModel.best(scores, allowed[headed ? NO_ARC : NO_ARC_KEEP]);
        }
        return headed ? LinearModel.best(scores) : LinearModel.best(scores, allowed[NOT_REDUCE]);
    }

    private void apply(Workspace work, State state, int label) {
        int top = state.stack[state.depth - 1];
        if (direction[label] == 'L') {
            attach(work, top, state.next, arcOf[label]);
        } else if (direction[label] == 'R') {
            attach(work, state.next, top, arcOf[label]);
        }
        switch (move[label]) {
            case 'S' -> {
                while (state.passedCount > 0) {
                    state.stack[state.depth++] = state.passed[--state.passedCount];
                }
                state.stack[state.depth++] = state.next++;
            }
            case 'R' -> state.depth--;
            default -> state.passed[state.passedCount++] = state.stack[--state.depth];
        }
    }

    /** Gives a word that was left without a head the best one nearby. */
    private void adopt(Workspace work, State state, int word) {
        int bestHead = -1;
        int bestLabel = -1;
        double best = -Double.MAX_VALUE;
        for (int side = -1; side <= 1; side += 2) {
            for (int step = 1; step <= WINDOW_FOR_ORPHANS; step++) {
                int head = word + side * step;
                if (head < 0 || head > work.size) {
                    break;
                }
                if (!isBelow(work, head, word)) {
                    state.depth = 1;
                    state.passedCount = 0;
                    state.stack[0] = side > 0 ? word : head;
                    state.next = side > 0 ? head : word;
                    float[] scores = score(work, state);
                    int label = LinearModel.best(scores, allowed[side > 0 ? LEFT : RIGHT]);
                    if (best < scores[label]) {
                        best = scores[label];
                        bestHead = head;
                        bestLabel = label;
                    }
                }
            }
        }
        if (bestHead < 0) {
            attach(work, word, 0, rootArc);
        } else {
            attach(work, word, bestHead, arcOf[bestLabel]);
        }
    }

    private int[] look(Workspace work, State state) {
        int[] words = state.words;
        int top = state.stack[state.depth - 1];
        for (int i = 0; i < words.length; i++) {
            int word;
            if (sources[i] == 'k') {
                int at = state.depth - 1 + windows[i];
                word = at >= 0 ? state.stack[at] : -1;
            } else {
                word = (sources[i] == 'i' ? top : state.next) + windows[i];
            }
            if (word >= 0 && word <= work.size && relations[i] != 0) {
                word = relative(work, word, relations[i]);
            }
            words[i] = word >= 0 && word <= work.size ? word : work.none;
        }
        return words;
    }

    private static int relative(Workspace work, int word, int relation) {
        return switch (relation) {
            case 1 -> work.head[word];
            case 2 -> work.head[word] < 0 ? -1 : work.head[work.head[word]];
            case 3, 4 -> left(work, word, relation - 3);
            case 5, 6 -> right(work, word, relation - 5);
            default -> leftSibling(work, word, relation - 7);
        };
    }

    private static int left(Workspace work, int word, int order) {
        if (order < work.dependentCount[word]) {
            int dependent = work.dependents[word][order];
            return dependent < word ? dependent : -1;
        }
        return -1;
    }

    private static int right(Workspace work, int word, int order) {
        int at = work.dependentCount[word] - 1 - order;
        if (at >= 0) {
            int dependent = work.dependents[word][at];
            return dependent > word ? dependent : -1;
        }
        return -1;
    }

    private static int leftSibling(Workspace work, int word, int order) {
        int head = work.head[word];
        if (head < 0) {
            return -1;
        }
        int at = position(work, head, word) - order - 1;
        return at >= 0 ? work.dependents[head][at] : -1;
    }

    private static int position(Workspace work, int head, int dependent) {
        int[] dependents = work.dependents[head];
        int at = 0;
        while (dependents[at] != dependent) {
            at++;
        }
        return at;
    }

    private static boolean isBelow(Workspace work, int word, int ancestor) {
        for (int at = work.head[word]; at >= 0; at = work.head[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void attach(Workspace work, int word, int head, int arc) {
        int before = work.head[word];
        if (before >= 0) {
            int at = position(work, before, word);
            int[] siblings = work.dependents[before];
            System.arraycopy(siblings, at + 1, siblings, at, work.dependentCount[before] - at - 1);
            work.dependentCount[before]--;
            setValency(work, before);
        }
        int count = work.dependentCount[head];
        int[] dependents = work.dependents[head];
        if (count == dependents.length) {
            dependents = Arrays.copyOf(dependents, count * 2);
            work.dependents[head] = dependents;
        }
        int at = count;
        while (at > 0 && dependents[at - 1] > word) {
            dependents[at] = dependents[at - 1];
            at--;
        }
        dependents[at] = word;
        work.dependentCount[head] = count + 1;
        work.head[word] = head;
        work.arc[word] = arc;
        work.put(Features.ARC, word, arcHash[arc], arcPower[arc]);
        setValency(work, head);
    }

    private void setValency(Workspace work, int word) {
        int left = left(work, word, 0) < 0 ? 0 : left(work, word, 1) < 0 ? 1 : 2;
        int right = right(work, word, 0) < 0 ? 0 : right(work, word, 1) < 0 ? 1 : 2;
        work.put(Features.VALENCY, word, valencyHash[left * 3 + right], valencyPower[left * 3 + right]);
    }
}
