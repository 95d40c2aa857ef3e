package org.chancery.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Guesses from its words where a local report was written: {@code sheriff} is American, {@code councillor} British. */
final class Provenance {

    private static final int ENOUGH = 2;
    private static final double MOST = 1.8;
    private static final Map<String, Set<String>> WORDS = read();

    private Provenance() {}

    /** How much the words of a text speak for each country; empty where they say little. */
    static Map<String, Double> of(AnalyzedText text) {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                String word = token.form().toLowerCase(Locale.ROOT);
                for (String country : WORDS.getOrDefault(word, Set.of())) {
                    seen.computeIfAbsent(country, key -> new HashSet<>()).add(word);
                }
            }
        }
        Map<String, Double> weights = new HashMap<>();
        seen.forEach((country, words) -> {
            if (words.size() >= ENOUGH) {
                weights.put(country, Math.min(MOST, 0.3 * words.size()));
            }
        });
        return weights;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : KnowledgeLines.table("place/countrycues.tsv", 2)) {
            for (String word : List.of(row[1].split("\\|"))) {
                words.computeIfAbsent(word, key -> new HashSet<>()).add(row[0]);
            }
        }
        return Map.copyOf(words);
    }
}
