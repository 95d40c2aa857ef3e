package org.chancery.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.actor.ReportActors;
import org.chancery.analysis.Analyzer;
import org.chancery.statement.Attribution;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Measures the five layers over text that is analysed already: tokens per second of one thread's CPU time, each alone
 * and all together, beside the analysis in the same run. Modality is asked for every main verb. The texts are the files
 * of a folder, the sample corpus by default.
 */
final class LayersBenchmark {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 21);
    private static final Layers LAYERS = Layers.english();

    private LayersBenchmark() {}

    /** @param arguments folder of texts, rounds */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "app/src/main/resources/org/chancery/sample");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        Analyzer analyzer = LAYERS.analyzer();
        long[] spent = new long[6];
        long tokens = 0;
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 3) {
                // The first third warms up.
                spent = new long[6];
                tokens = 0;
            }
            for (String text : texts) {
                long begin = CLOCK.getCurrentThreadCpuTime();
                AnalyzedText analyzed = analyzer.analyze(text);
                spent[0] += CLOCK.getCurrentThreadCpuTime() - begin;
                layers(analyzed, spent);
                tokens += analyzed.tokenCount();
            }
        }
        String[] names = {"analysis", "times", "places", "actors", "attribution", "modality"};
        for (int i = 0; i < names.length; i++) {
            print(names[i], tokens, spent[i]);
        }
        print("five layers together", tokens, spent[1] + spent[2] + spent[3] + spent[4] + spent[5]);
    }

    private static void layers(AnalyzedText text, long[] spent) {
        long at = CLOCK.getCurrentThreadCpuTime();
        LAYERS.times().tag(text, DAY);
        at = lap(spent, 1, at);
        LAYERS.places().tag(text);
        at = lap(spent, 2, at);
        ReportActors actors = LAYERS.actors().tag(text, DAY);
        at = lap(spent, 3, at);
        List<Attribution> attributions = LAYERS.attributions().tag(text, actors);
        at = lap(spent, 4, at);
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean main = token.isVerb()
                        && token.role() != Role.AUXILIARY
                        && token.role() != Role.PASSIVE_AUXILIARY
                        && token.role() != Role.MODAL;
                if (main) {
                    LAYERS.modality().judge(text, token.span(), attributions);
                }
            }
        }
        lap(spent, 5, at);
    }

    private static long lap(long[] spent, int layer, long since) {
        long now = CLOCK.getCurrentThreadCpuTime();
        spent[layer] += now - since;
        return now;
    }

    private static void print(String name, long tokens, long nanos) {
        System.out.printf(Locale.ROOT, "%-22s %,10.0f tokens/s%n", name, tokens * 1e9 / nanos);
    }
}
