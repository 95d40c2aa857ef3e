package org.chancery.event.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Agglomerative clustering by the mean similarity of two clusters (average link). Time is near the square of the number
 * of items; ties go to the lower index, so that the answer depends on the order of the items alone.
 */
public final class AverageLink {

    private final float[][] similarity;
    private final int[] nearest;
    private final Tree[] trees;
    private final boolean[] gone;

    private AverageLink(float[][] similarity) {
        this.similarity = similarity;
        int n = similarity.length;
        nearest = new int[n];
        trees = new Tree[n];
        gone = new boolean[n];
        for (int i = 0; i < n; i++) {
            trees[i] = Tree.leaf(i);
        }
        for (int i = 0; i < n; i++) {
            nearest[i] = nearestOf(i);
        }
    }

    /**
     * @param similarity symmetric; used up by the call
     * @param threshold clusters that are less similar than this are not merged
     * @return the merge trees that are left, by their lowest item
     */
    public static List<Tree> cluster(float[][] similarity, double threshold) {
        return new AverageLink(similarity).run(threshold);
    }

    private List<Tree> run(double threshold) {
        int n = trees.length;
        for (int step = 1; step < n; step++) {
            int i = closest();
            if (i < 0 || similarity[i][nearest[i]] < threshold) {
                break;
            }
            merge(Math.min(i, nearest[i]), Math.max(i, nearest[i]));
        }
        List<Tree> left = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (!gone[i]) {
                left.add(trees[i]);
            }
        }
        return left;
    }

    private int closest() {
        int best = -1;
        for (int i = 0; i < trees.length; i++) {
            if (!gone[i]
                    && nearest[i] >= 0
                    && (best < 0 || similarity[i][nearest[i]] > similarity[best][nearest[best]])) {
                best = i;
            }
        }
        return best;
    }

    private void merge(int i, int j) {
        double wi = trees[i].size();
        double wj = trees[j].size();
        trees[i] = Tree.of(trees[i], trees[j], similarity[i][j]);
        gone[j] = true;
        for (int k = 0; k < trees.length; k++) {
            if (!gone[k] && k != i) {
                float mean = (float) ((similarity[i][k] * wi + similarity[j][k] * wj) / (wi + wj));
                similarity[i][k] = mean;
                similarity[k][i] = mean;
            }
        }
        nearest[i] = nearestOf(i);
        for (int k = 0; k < trees.length; k++) {
            if (gone[k] || k == i) {
                continue;
            }
            if (nearest[k] == i || nearest[k] == j) {
                nearest[k] = nearestOf(k);
            } else if (similarity[k][i] > similarity[k][nearest[k]]) {
                nearest[k] = i;
            }
        }
    }

    private int nearestOf(int i) {
        int best = -1;
        for (int k = 0; k < trees.length; k++) {
            if (k != i && !gone[k] && (best < 0 || similarity[i][k] > similarity[i][best])) {
                best = k;
            }
        }
        return best;
    }
}
