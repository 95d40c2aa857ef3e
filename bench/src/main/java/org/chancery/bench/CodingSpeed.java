package org.chancery.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.mention.Coder;
import org.chancery.mention.Context;
import org.chancery.pipeline.Layers;
import org.chancery.text.AnalyzedText;

/**
 * Tokens per second of one thread's CPU time: the whole coder (sentences, names, grammar, actors, times, places,
 * speakers, modality, events) and CoreNLP with tags, three-class names and neural dependencies, in turn in one process on
 * the same reports. Arguments: the reports (see {@link Reports}), and how many passes; of these the last half counts, by
 * its median.
 */
public final class CodingSpeed {

    private CodingSpeed() {}

    /**
     * What was measured, in tokens per second.
     *
     * @param mentions that the coder found in one pass
     */
    record Result(int reports, long tokens, long mentions, double coder, double peer) {

        double ratio() {
            return coder / peer;
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            new Printout(System.err)
                    .line("usage: CodingSpeed REPORTS [PASSES]; a text file, JSON Lines with text, or ordinary");
            System.exit(2);
        }
        int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Result result = compare(Reports.of(arguments[0]), passes, new Peer());
        new Printout(System.out)
                .line(
                        "%d reports, %d tokens, %d mentions; warm: Chancery %.0f tokens/s, CoreNLP %.0f, ratio %.1f",
                        result.reports(),
                        result.tokens(),
                        result.mentions(),
                        result.coder(),
                        result.peer(),
                        result.ratio());
    }

    static Result compare(List<String> reports, int passes, Peer peer) {
        long tokens = reports.stream()
                .mapToLong(report -> EnglishAnalyzer.load()
                        .analyze(report, tagged -> new BitSet())
                        .tokenCount())
                .sum();
        Coder coder = Layers.english().coder();
        ToIntFunction<String> ours = report -> {
            AnalyzedText text = Layers.english().analyzer().analyze(report, coder.gate());
            return coder.code(text, Context.UNKNOWN).size();
        };
        double[] our = new double[passes];
        double[] other = new double[passes];
        long mentions = 0;
        for (int pass = 0; pass < passes; pass++) {
            Lap lap = Lap.run(reports, ours);
            mentions = lap.yield();
            our[pass] = tokens / lap.seconds();
            other[pass] = tokens / Lap.run(reports, peer::read).seconds();
        }
        return new Result(reports.size(), tokens, mentions, median(our), median(other));
    }

    private static double median(double[] laps) {
        double[] warm = Arrays.copyOfRange(laps, laps.length / 2, laps.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
