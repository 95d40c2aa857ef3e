package org.chancery.event.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.KnowledgeLines;

/** Classes of words that name one sort of event, from the table {@code events.txt}. */
public final class EventWords {

    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    static {
        List<String> lines = KnowledgeLines.of("event/events.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" +")) {
                LINES.computeIfAbsent(lemmas(word), w -> new HashSet<>(2)).add(i);
                if (!word.contains("-")) {
                    LINES.computeIfAbsent(Derivation.root(Lemmas.of(word)), w -> new HashSet<>(2))
                            .add(i);
                }
            }
        }
    }

    private EventWords() {}

    /** @param phrase base forms, tied by hyphens */
    public static boolean knows(String phrase) {
        return LINES.containsKey(phrase);
    }

    /** The classes of a phrase of base forms, or of the root of a single word; empty where it is in none. */
    public static Set<Integer> classes(String phrase) {
        Set<Integer> found = LINES.get(phrase);
        return found != null ? found : LINES.getOrDefault(Derivation.root(phrase), Set.of());
    }

    private static String lemmas(String phrase) {
        StringBuilder lemmas = new StringBuilder();
        for (String word : phrase.split("-")) {
            lemmas.append(lemmas.isEmpty() ? "" : "-").append(Lemmas.of(word));
        }
        return lemmas.toString();
    }
}
