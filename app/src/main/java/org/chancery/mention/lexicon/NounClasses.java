package org.chancery.mention.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named classes of nouns ({@code classes.lex}) and the nouns for people ({@code people.lex}). */
public final class NounClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    NounClasses(List<String> lines, List<String> people) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            Set<String> words = classes.computeIfAbsent(line.substring(0, colon).strip(), n -> new HashSet<>());
            addAll(words, line.substring(colon + 1));
        }
        Set<String> human = classes.computeIfAbsent("people", n -> new HashSet<>());
        people.forEach(line -> addAll(human, line));
    }

    /** Whether a lemma, or words joined by {@code _}, belongs to a class; false for a class that does not exist. */
    public boolean contains(String name, String lemma) {
        Set<String> words = classes.get(name);
        return words != null && words.contains(lemma);
    }

    /** Whether one of several belongs to a class. */
    public boolean containsAny(String name, Iterable<String> lemmas) {
        Set<String> words = classes.getOrDefault(name, Set.of());
        for (String lemma : lemmas) {
            if (words.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    public boolean exists(String name) {
        return classes.containsKey(name);
    }

    public boolean isPeople(String lemma) {
        return contains("people", lemma);
    }

    private static void addAll(Set<String> words, String list) {
        for (String word : list.split(",")) {
            String lemma = word.strip().replace(' ', '_');
            if (!lemma.isEmpty()) {
                words.add(lemma);
            }
        }
    }
}
