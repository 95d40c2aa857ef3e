package org.chancery.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.chancery.text.AnalyzedText;

/**
 * Measures the analyzer on {@code reference.txt}: CPU time until the first sentence is read, then words per second of
 * one thread's CPU time, whole and without grammar. {@code Reference} in the module {@code model} measures the original
 * on the same text.
 */
final class AnalysisSpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private AnalysisSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        String text;
        try (InputStream in = AnalysisSpeed.class.getResourceAsStream("reference.txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        EnglishAnalyzer analyzer = EnglishAnalyzer.load();
        analyzer.analyze("The ministers met on Tuesday.");
        System.out.printf("first sentence after %.2f s of CPU time%n", CLOCK.getCurrentThreadCpuTime() / 1e9);
        System.out.printf("whole: %.0f words/s%n", speed(analyzer, text, rounds, true));
        System.out.printf("without grammar: %.0f words/s%n", speed(analyzer, text, rounds, false));
    }

    private static double speed(EnglishAnalyzer analyzer, String text, int rounds, boolean parse) {
        long words = 0;
        long begin = 0;
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 4) {
                words = 0;
                begin = CLOCK.getCurrentThreadCpuTime();
            }
            AnalyzedText read = parse ? analyzer.analyze(text) : analyzer.analyze(text, tagged -> new BitSet());
            words += read.tokenCount();
        }
        return words * 1e9 / (CLOCK.getCurrentThreadCpuTime() - begin);
    }
}
