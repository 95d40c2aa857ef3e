package org.chancery.event.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a merge tree: a leaf, or two sub-trees and the similarity at which they met.
 *
 * @param leaf index of the item, -1 for an inner node
 * @param similarity mean similarity of the items of the two sides; 1 at a leaf
 */
public record Tree(int leaf, @Nullable Tree left, @Nullable Tree right, double similarity, int size) {

    static Tree leaf(int item) {
        return new Tree(item, null, null, 1, 1);
    }

    static Tree of(Tree left, Tree right, double similarity) {
        return new Tree(-1, left, right, similarity, left.size + right.size);
    }

    /** Items below, from left to right. */
    public List<Integer> items() {
        List<Integer> items = new ArrayList<>(size);
        List<Tree> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            Tree tree = open.remove(open.size() - 1);
            if (tree.left == null || tree.right == null) {
                items.add(tree.leaf);
            } else {
                open.add(tree.right);
                open.add(tree.left);
            }
        }
        return items;
    }
}
