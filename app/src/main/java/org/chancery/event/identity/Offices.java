package org.chancery.event.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.KnowledgeLines;

/** Words for offices: which mean one office, and which describe anybody. */
final class Offices {

    private static final Map<String, String> OFFICES = new HashMap<>();
    private static final Set<String> ANYBODY = new HashSet<>();

    static {
        for (String line : KnowledgeLines.of("event/offices.txt")) {
            List<String> words = List.of(line.replace("=", "").strip().split(" +"));
            if (line.startsWith("=")) {
                ANYBODY.addAll(words);
            } else {
                words.forEach(word -> OFFICES.putIfAbsent(word, words.get(0)));
            }
        }
    }

    private Offices() {}

    /** The word that stands for the office, or the word itself. */
    static String of(String lemma) {
        return OFFICES.getOrDefault(lemma, lemma);
    }

    static boolean isOffice(String lemma) {
        return OFFICES.containsKey(lemma);
    }

    /** Whether a word describes anybody; {@code leader} does where no other word is told. */
    static boolean tellsNothing(String lemma) {
        return ANYBODY.contains(lemma);
    }
}
