package org.chancery.event.story;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.cluster.AverageLink;
import org.chancery.event.cluster.Tree;
import org.jspecify.annotations.Nullable;

/** Groups reports that are about the same sort of matter, each compared with each. */
final class Matters {

    /** Reports less alike than this on average are about different matters. */
    private static final double LIKENESS = 0.09;

    private Matters() {}

    /**
     * @param vectors of the reports, by {@link Vectors#global}
     * @param dates of the same reports
     * @return their indices, by group
     */
    static List<List<Integer>> group(List<Weights> vectors, List<@Nullable LocalDate> dates) {
        float[][] similarity = Vectors.similarities(vectors);
        for (int i = 0; i < similarity.length; i++) {
            for (int j = 0; j < similarity.length; j++) {
                similarity[i][j] *= (float) Closeness.of(dates.get(i), dates.get(j));
            }
        }
        return AverageLink.cluster(similarity, LIKENESS).stream()
                .map(Tree::items)
                .toList();
    }
}
