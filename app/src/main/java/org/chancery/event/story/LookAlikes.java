package org.chancery.event.story;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.cluster.AverageLink;
import org.chancery.event.cluster.Tree;

/**
 * Parts a group of reports on look-alike matters (two fires, two elections of one country). Inside the group what all
 * share is set aside; if the rest falls into two halves that are hardly alike and stand in plain contrast, they are two
 * stories, and each half is looked at again.
 */
final class LookAlikes {

    /** Contrast that is asked for at a likeness of {@link #USUAL_LIKENESS}; the more alike, the more is asked. */
    private static final double CONTRAST = 0.4;

    private static final double CONTRAST_A_LIKENESS = 8;

    private static final double USUAL_LIKENESS = 0.1;

    /** A single report is no story of its own beside a group that it resembles. */
    private static final int SMALLEST = 2;

    /** So many divisions from the top are looked at; below are parts of one story. */
    private static final int DEPTH = 4;

    private final List<Profile> profiles;

    LookAlikes(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /** @param group indices of the profiles of one group */
    List<List<Integer>> part(List<Integer> group) {
        if (group.size() < 2 * SMALLEST) {
            return List.of(group);
        }
        float[][] similarity = Vectors.similarities(Vectors.local(of(group)));
        Tree tree =
                AverageLink.cluster(copy(similarity), Double.NEGATIVE_INFINITY).get(0);
        List<Integer> loose = new ArrayList<>();
        for (int depth = 0; depth < DEPTH; depth++) {
            Tree left = tree.left();
            Tree right = tree.right();
            if (left == null || right == null) {
                break;
            }
            if (Math.min(left.size(), right.size()) >= SMALLEST && apart(group, left, right, tree.similarity())) {
                return both(group, left.items(), right.items(), loose, similarity);
            }
            Tree smaller = left.size() < right.size() ? left : right;
            loose.addAll(smaller.items());
            tree = smaller == left ? right : left;
        }
        return List.of(group);
    }

    private boolean apart(List<Integer> group, Tree left, Tree right, double likeness) {
        double contrast = Contrast.between(of(pick(group, left.items())), of(pick(group, right.items())));
        return contrast - CONTRAST_A_LIKENESS * (likeness - USUAL_LIKENESS) > CONTRAST;
    }

    private List<List<Integer>> both(
            List<Integer> group, List<Integer> left, List<Integer> right, List<Integer> loose, float[][] similarity) {
        List<Integer> ofLeft = new ArrayList<>(left);
        List<Integer> ofRight = new ArrayList<>(right);
        for (int item : loose) {
            (mean(item, left, similarity) >= mean(item, right, similarity) ? ofLeft : ofRight).add(item);
        }
        List<List<Integer>> parts = new ArrayList<>(part(pick(group, ofLeft)));
        parts.addAll(part(pick(group, ofRight)));
        return parts;
    }

    private static double mean(int item, List<Integer> others, float[][] similarity) {
        double sum = 0;
        for (int other : others) {
            sum += similarity[item][other];
        }
        return sum / others.size();
    }

    private List<Profile> of(List<Integer> indices) {
        return indices.stream().map(profiles::get).toList();
    }

    private static List<Integer> pick(List<Integer> group, List<Integer> items) {
        return items.stream().map(group::get).sorted().toList();
    }

    private static float[][] copy(float[][] matrix) {
        float[][] copy = new float[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }
}
