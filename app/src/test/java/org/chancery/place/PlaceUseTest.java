package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.junit.jupiter.api.Test;

/** {@code Moscow said} is a government, {@code in Moscow} a place, {@code Russian} neither: on sentences of our own. */
class PlaceUseTest {

    private static final Pattern LABEL = Pattern.compile("\\[([^|\\]]+)\\|([LMD])\\]");
    private static final double WANTED = 0.9;

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final PlaceTagger tagger = new EnglishPlaceTagger();

    @Test
    void mostNamesAreToldApart() throws IOException {
        int all = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            StringBuilder text = new StringBuilder();
            List<int[]> at = new ArrayList<>();
            Matcher label = LABEL.matcher(line);
            while (label.find()) {
                label.appendReplacement(text, Matcher.quoteReplacement(label.group(1)));
                at.add(new int[] {
                    text.length() - label.group(1).length(), label.group(2).charAt(0)
                });
            }
            label.appendTail(text);
            List<PlaceMention> mentions = tagger.tag(analyzer.analyze(text.toString()));
            for (int[] one : at) {
                PlaceUse use = mentions.stream()
                        .filter(mention -> mention.span().start() == one[0])
                        .map(PlaceMention::use)
                        .findFirst()
                        .orElse(null);
                all++;
                if (use != null && use.name().charAt(0) == one[1]) {
                    right++;
                } else {
                    wrong.add((char) one[1] + " " + use + " at " + one[0] + ": " + text);
                }
            }
        }
        assertThat((double) right / all)
                .as(right + " of " + all + "\n" + String.join("\n", wrong))
                .isGreaterThan(WANTED);
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = Objects.requireNonNull(PlaceUseTest.class.getResourceAsStream("uses.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
