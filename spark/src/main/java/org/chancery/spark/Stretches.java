package org.chancery.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.Partitioner;

/**
 * Cuts what is sorted by text into stretches of about the same length, wherever the cuts fall. Spark's own
 * {@code sortByKey} does so too, but works out all that it sorts a second time to find its cuts; here they are found in
 * a sample.
 */
final class Stretches extends Partitioner {

    private static final long serialVersionUID = 1L;

    /** Keys of a sample that fall into one stretch: the longest is then at most a tenth above the rest. */
    static final int SAMPLED = 1_000;

    /** The first key of each stretch but the first. */
    private final ArrayList<String> cuts = new ArrayList<>();

    /** @param sample of the keys, in any order */
    Stretches(List<String> sample, int wanted) {
        List<String> sorted = new ArrayList<>(sample);
        Collections.sort(sorted);
        for (int cut = 1; cut < wanted && !sorted.isEmpty(); cut++) {
            String first = sorted.get((int) ((long) sorted.size() * cut / wanted));
            if (cuts.isEmpty() || !cuts.get(cuts.size() - 1).equals(first)) {
                cuts.add(first);
            }
        }
    }

    /** Which share of {@code all} makes a sample that is large enough. */
    static double share(long all, int wanted) {
        return Math.min(1, (double) SAMPLED * wanted / Math.max(1, all));
    }

    @Override
    public int numPartitions() {
        return cuts.size() + 1;
    }

    @Override
    public int getPartition(Object key) {
        int at = Collections.binarySearch(cuts, (String) key);
        return at < 0 ? -at - 1 : at + 1;
    }
}
