package org.chancery.event.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How plainly two groups of reports are about two matters: each has words that nearly all of its reports lead with and
 * that the other never has. Two sides of one story differ in words, but share the names at its heart.
 */
final class Contrast {

    /** So many words a side must stand out. */
    private static final int WORDS = 2;

    /** Reports that are thought of as missing on each side, so that small groups prove less. */
    private static final double UNSEEN = 0.8;

    private Contrast() {}

    /** From 0 (nothing tells them apart) to nearly 1; the weaker side decides. */
    static double between(List<Profile> left, List<Profile> right) {
        Map<Integer, double[]> presence = new HashMap<>();
        count(left, 0, presence);
        count(right, 1, presence);
        List<Double> ofLeft = new ArrayList<>();
        List<Double> ofRight = new ArrayList<>();
        for (double[] seen : presence.values()) {
            double inLeft = seen[0] / (left.size() + UNSEEN);
            double inRight = seen[1] / (right.size() + UNSEEN);
            if (inLeft > inRight) {
                ofLeft.add(inLeft - inRight - doubt(right));
            } else {
                ofRight.add(inRight - inLeft - doubt(left));
            }
        }
        return Math.min(strongest(ofLeft), strongest(ofRight));
    }

    private static void count(List<Profile> profiles, int side, Map<Integer, double[]> presence) {
        for (Profile profile : profiles) {
            for (int i = 0; i < profile.size(); i++) {
                presence.computeIfAbsent(profile.word(i), word -> new double[2])[side] +=
                        Use.lead(profile.use(i)) ? 1 : Vectors.BODY_WEIGHT;
            }
        }
    }

    private static double doubt(List<Profile> side) {
        return 0.3 * UNSEEN / (side.size() + 1);
    }

    private static double strongest(List<Double> differences) {
        differences.sort(Comparator.reverseOrder());
        double sum = 0;
        for (int i = 0; i < Math.min(WORDS, differences.size()); i++) {
            sum += differences.get(i);
        }
        return sum / WORDS;
    }
}
