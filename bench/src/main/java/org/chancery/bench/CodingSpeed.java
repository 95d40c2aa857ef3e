package org.chancery.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.mention.Coder;
import org.chancery.mention.Context;
import org.chancery.pipeline.Layers;
import org.chancery.text.AnalyzedText;

/**
 * Tokens per second of one thread's CPU time: the whole coder (sentences, names, grammar, actors, times, places,
 * speakers, modality, events) and CoreNLP with tags, three-class names and neural dependencies, in turn in one process on
 * the same reports. Arguments: a file of reports, and how many passes; text files hold a report a paragraph, JSON Lines a
 * {@code text} each, gzipped or not; {@code ordinary} is the news of this module's own {@code ordinary.txt}.
 */
public final class CodingSpeed {

    private CodingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: CodingSpeed REPORTS [PASSES]; a text file, JSON Lines with text, or ordinary");
            System.exit(2);
        }
        int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        List<String> reports = reports(arguments[0]);
        long tokens = reports.stream()
                .mapToLong(report -> EnglishAnalyzer.load()
                        .analyze(report, tagged -> new BitSet())
                        .tokenCount())
                .sum();
        System.out.printf(Locale.ROOT, "%d reports, %d tokens, %d passes%n", reports.size(), tokens, passes);
        StanfordCoreNLP peer = peer();
        Coder coder = Layers.english().coder();
        double[] ours = new double[passes];
        double[] peers = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            ours[pass] = lap("Chancery", reports, tokens, report -> {
                AnalyzedText text = Layers.english().analyzer().analyze(report, coder.gate());
                return coder.code(text, Context.UNKNOWN).size();
            });
            peers[pass] = lap("CoreNLP", reports, tokens, report -> {
                Annotation annotation = new Annotation(report);
                peer.annotate(annotation);
                return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
            });
        }
        double our = median(ours);
        double other = median(peers);
        System.out.printf(
                Locale.ROOT, "warm: Chancery %.0f tokens/s, CoreNLP %.0f, ratio %.1f%n", our, other, our / other);
    }

    private static StanfordCoreNLP peer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static double lap(String name, List<String> reports, long tokens, ToIntFunction<String> program) {
        Lap lap = Lap.run(reports, program);
        double speed = tokens / lap.seconds();
        System.out.printf(
                Locale.ROOT,
                "%-9s %8.0f tokens/s  %d %s, %d failed%n",
                name,
                speed,
                lap.yield(),
                name.equals("CoreNLP") ? "tokens" : "mentions",
                lap.failed());
        return speed;
    }

    private static double median(double[] laps) {
        double[] warm = Arrays.copyOfRange(laps, laps.length / 2, laps.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static List<String> reports(String place) throws IOException {
        try (InputStream raw = place.equals("ordinary")
                        ? Objects.requireNonNull(CodingSpeed.class.getResourceAsStream("ordinary.txt"))
                        : Files.newInputStream(Path.of(place));
                InputStream in = place.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean json = place.contains(".jsonl");
            ObjectMapper mapper = new ObjectMapper();
            List<String> reports = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json ? mapper.readTree(line).path("text").asText("") : line;
                if (!text.isBlank() && !text.startsWith("#")) {
                    reports.add(text);
                }
            }
            return reports;
        }
    }
}
