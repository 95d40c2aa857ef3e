package org.chancery.analysis;

import java.util.Arrays;
import org.chancery.model.HashTable;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;

/** The word lists behind the models: possible tags, word clusters, lists of known names. */
final class Lexicon {

    private static final String[] PLACES = {"U", "B", "I", "L"};

    private final WordTable ambiguity;
    private final WordTable clusters;
    private final WordTable gazetteer;

    /** The values of each list, by its number. */
    final String[][] ambiguityLists;

    final String[][] clusterLists;
    /** {@code B-PERSON} and so on, sorted, so that numbers are in the order in which the models read them. */
    final String[] gazetteerKinds;

    private final long[] ambiguityHash;
    private final long[] ambiguityPower;
    /** For each list and place in a phrase (one word, first, inner, last) the numbers of its kinds. */
    private final int[][][] gazetteerLists;

    Lexicon(PackedModel model) {
        ambiguity = new WordTable(model, "ambiguity");
        clusters = new WordTable(model, "clusters");
        gazetteer = new WordTable(model, "gazetteer");
        ambiguityLists = lists(model.lines("ambiguity.lists"));
        clusterLists = lists(model.lines("clusters.lists"));
        ambiguityHash = new long[ambiguityLists.length];
        ambiguityPower = new long[ambiguityLists.length];
        for (int i = 1; i < ambiguityLists.length; i++) {
            String joined = String.join("_", ambiguityLists[i]);
            ambiguityHash[i] = TextHash.of(joined);
            ambiguityPower[i] = TextHash.power(joined.length());
        }
        String[][] kinds = lists(model.lines("gazetteer.lists"));
        gazetteerKinds = Arrays.stream(kinds)
                .flatMap(Arrays::stream)
                .distinct()
                .flatMap(kind -> Arrays.stream(PLACES).map(place -> place + "-" + kind))
                .sorted()
                .toArray(String[]::new);
        gazetteerLists = new int[kinds.length][PLACES.length][];
        for (int list = 0; list < kinds.length; list++) {
            for (int place = 0; place < PLACES.length; place++) {
                String prefix = PLACES[place] + "-";
                gazetteerLists[list][place] = Arrays.stream(kinds[list])
                        .mapToInt(kind -> Arrays.binarySearch(gazetteerKinds, prefix + kind))
                        .toArray();
            }
        }
    }

    /** Marks the words of known names; forms must be in place. */
    void markNames(Workspace work) {
        for (int i = 1; i <= work.size; i++) {
            phrase(work, i);
        }
    }

    /** What is known of names that start with a word: 0 for none, else as the table has it. */
    int namesFrom(long simpleHash) {
        return gazetteer.get(simpleHash);
    }

    /** The number of the list of tags that a word in lower case may have; 0, an empty list, for none. */
    int ambiguityOf(long lowerHash) {
        return ambiguity.get(lowerHash);
    }

    /** Hash of the tags of a list, joined; {@link #ambiguityPower} is its power. */
    long ambiguityHash(int list) {
        return ambiguityHash[list];
    }

    long ambiguityPower(int list) {
        return ambiguityPower[list];
    }

    /** The number of the list of clusters of a word in lower case; 0, an empty list, for none. */
    int clustersOf(long lowerHash) {
        return clusters.get(lowerHash);
    }

    /** Marks the words of the longest known phrase that starts at {@code start}. */
    private void phrase(Workspace work, int start) {
        long state = 0;
        int list = 0;
        int last = start;
        for (int i = start; i <= work.size; i++) {
            int cell = i * Features.FIELDS + Features.SIMPLE;
            int value;
            if (i == start) {
                state = work.hash[cell];
                value = work.word[i].nameStart;
            } else {
                state = TextHash.join(state, work.hash[cell], work.power[cell]);
                value = gazetteer.get(state);
            }
            if (value == 0) {
                break;
            }
            if (value > 1) {
                list = value >> 1;
                last = i;
            }
            if ((value & 1) == 0) {
                break;
            }
        }
        if (list > 0) {
            int[][] places = gazetteerLists[list];
            if (last == start) {
                mark(work, start, places[0]);
                return;
            }
            mark(work, start, places[1]);
            for (int i = start + 1; i < last; i++) {
                mark(work, i, places[2]);
            }
            mark(work, last, places[3]);
        }
    }

    private static void mark(Workspace work, int word, int[] kinds) {
        int[] before = work.gazetteer[word];
        if (before.length == 0) {
            work.gazetteer[word] = sorted(kinds);
            return;
        }
        int[] both = Arrays.copyOf(before, before.length + kinds.length);
        System.arraycopy(kinds, 0, both, before.length, kinds.length);
        work.gazetteer[word] = sorted(both);
    }

    private static int[] sorted(int[] kinds) {
        int[] sorted = kinds.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    /** List {@code i} of the file stands at {@code i + 1}; 0 is empty. */
    private static String[][] lists(String[] lines) {
        String[][] lists = new String[lines.length + 1][];
        lists[0] = new String[0];
        for (int i = 0; i < lines.length; i++) {
            lists[i + 1] = lines[i].split(" ");
        }
        return lists;
    }

    private static final class WordTable {
        private final int[] cells;
        private final int shift;
        private final int kind;
        private final int bits;

        WordTable(PackedModel model, String name) {
            cells = model.ints(name + ".cells");
            shift = HashTable.shift(cells.length);
            kind = model.ints(name + ".layout")[0];
            bits = model.ints(name + ".layout")[1];
        }

        int get(long hash) {
            return HashTable.word(cells, shift, bits, TextHash.key(kind, hash));
        }
    }
}
