package org.chancery.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.mention.learned.Logistic;

/**
 * Holds the sums that mentions were given by weights learned without them against what they turned out to be.
 *
 * @param scale by how much all weights are drawn together so that mentions are as likely as they were found to be
 * @param sureFrom from which likelihood on a mention may be given at .9
 */
record Calibration(double scale, double sureFrom) {

    /** Fewer mentions tell nothing of a threshold. */
    private static final int FEW = 100;
    /** Of a normal distribution, one side: nine times in ten. */
    private static final double Z = 1.28;

    /** A mention under weights that were learned without it. */
    record Guess(double sum, boolean right, boolean main) {}

    static Calibration of(List<Guess> guesses) {
        double scale = scale(guesses);
        return new Calibration(scale, sure(guesses, scale));
    }

    /** Given and found, a line a step of a tenth. */
    String table(List<Guess> guesses) {
        Confidence calibrated = Confidence.sureFrom(sureFrom);
        StringBuilder table = new StringBuilder();
        for (int step = 4; step < 10; step++) {
            double from = step / 10.0;
            List<Guess> here = guesses.stream()
                    .filter(guess -> {
                        double given = calibrated.given(Logistic.likelihood(scale * guess.sum()), guess.main());
                        return given >= from && given < from + 0.1;
                    })
                    .toList();
            long right = here.stream().filter(Guess::right).count();
            table.append(
                    String.format(Locale.ROOT, "given %.1f: %d of %d held back are right%n", from, right, here.size()));
        }
        return table.toString();
    }

    private static double scale(List<Guess> guesses) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double scale = 0.3; scale <= 1.5; scale += 0.05) {
            double loss = 0;
            for (Guess guess : guesses) {
                double p = Logistic.likelihood(scale * guess.sum());
                loss -= Math.log(guess.right() ? p : 1 - p);
            }
            if (loss < least) {
                least = loss;
                best = scale;
            }
        }
        return best;
    }

    /**
     * From which likelihood a mention may be given at .9: the least at which those held back are right in nine of ten even
     * at the lower end of what so many can tell. Only the main matter of a sentence counts: whether anything else that is
     * coded there is true, its mark does not tell.
     */
    private static double sure(List<Guess> guesses, double scale) {
        List<Guess> falling = guesses.stream()
                .filter(Guess::main)
                .sorted(Comparator.comparingDouble(Guess::sum).reversed())
                .toList();
        double sure = 1;
        int right = 0;
        for (int i = 0; i < falling.size(); i++) {
            right += falling.get(i).right() ? 1 : 0;
            boolean tie = i + 1 < falling.size()
                    && falling.get(i + 1).sum() == falling.get(i).sum();
            if (i + 1 >= FEW && !tie && lower(right, i + 1) >= Confidence.SURE) {
                sure = Logistic.likelihood(scale * falling.get(i).sum());
            }
        }
        return Math.round(sure * 1000) / 1000.0;
    }

    /** The lower end of Wilson's interval. */
    private static double lower(int right, int all) {
        double p = right / (double) all;
        double middle = p + Z * Z / (2 * all);
        double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
        return (middle - half) / (1 + Z * Z / all);
    }
}
