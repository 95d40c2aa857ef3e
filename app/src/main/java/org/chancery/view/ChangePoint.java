package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A period from which on the level of cooperation less conflict is another one.
 *
 * <p>Found by binary segmentation: in a stretch of n periods with standard deviation s, a cut with means a before and b
 * after scores |a − b| · √(l · (n − l) / n) / s, where l periods lie before it. The best cut is taken where it scores
 * at least {@value #THRESHOLD} with at least {@value #SHORTEST} periods on either side; then both sides are searched.
 *
 * @param start first day of the first period behind the cut
 * @param before mean of cooperation less conflict before it
 * @param after the same behind it
 * @param makers ids of the weightiest events of that first period
 */
public record ChangePoint(LocalDate start, double before, double after, double score, List<String> makers) {

    public ChangePoint {
        makers = List.copyOf(makers);
    }

    static final double THRESHOLD = 2.5;
    static final int SHORTEST = 3;

    ChangePoint with(List<String> events) {
        return new ChangePoint(start, before, after, score, events);
    }

    static List<ChangePoint> find(List<DyadIndex.Period> periods) {
        List<ChangePoint> found = new ArrayList<>();
        search(periods, 0, periods.size(), found);
        found.sort(Comparator.comparing(ChangePoint::start));
        return found;
    }

    private static void search(List<DyadIndex.Period> periods, int from, int to, List<ChangePoint> found) {
        int n = to - from;
        if (n < 2 * SHORTEST) {
            return;
        }
        double sum = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            double net = net(periods.get(i));
            sum += net;
            squares += net * net;
        }
        double deviation = Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n)));
        if (deviation == 0) {
            return;
        }
        double left = 0;
        double bestScore = 0;
        int best = -1;
        double before = 0;
        double after = 0;
        for (int i = from; i < to - SHORTEST; i++) {
            left += net(periods.get(i));
            int l = i + 1 - from;
            if (l < SHORTEST) {
                continue;
            }
            double a = left / l;
            double b = (sum - left) / (n - l);
            double score = Math.abs(a - b) * Math.sqrt((double) l * (n - l) / n) / deviation;
            if (score > bestScore) {
                bestScore = score;
                best = i + 1;
                before = a;
                after = b;
            }
        }
        if (bestScore >= THRESHOLD) {
            found.add(new ChangePoint(periods.get(best).start(), before, after, bestScore, List.of()));
            search(periods, from, best, found);
            search(periods, best, to, found);
        }
    }

    private static double net(DyadIndex.Period period) {
        return period.cooperation() - period.conflict();
    }
}
