package org.chancery.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;

/** The word lists of {@code cues.tsv}, {@code uses.tsv} and {@code eventplaces.tsv}. */
final class Cues {

    private static final Map<String, Set<String>> WORDS = read();

    private Cues() {}

    static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word at {@code i}, if there is one, is of that kind. */
    static boolean is(String kind, Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && is(kind, sentence.token(i).form());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String resource : List.of("cues.tsv", "uses.tsv", "eventplaces.tsv")) {
            for (String[] row : KnowledgeLines.table("place/" + resource, 2)) {
                words.computeIfAbsent(row[0], kind -> new HashSet<>()).addAll(List.of(row[1].split("\\|")));
            }
        }
        return Map.copyOf(words);
    }
}
