package org.chancery.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words and phrases of one knowledge file, in named sections: {@code [section]}, then entries parted by semicolons, over
 * as many lines as they need.
 */
public final class WordLists {

    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, Set<String>> sections = new TreeMap<>();

    private WordLists(String name) {
        this.name = name;
        Set<String> current = Set.of();
        for (String line : KnowledgeLines.of(name)) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(
                        line.substring(1, line.indexOf(']')), section -> new LinkedHashSet<>());
            } else {
                add(line, current);
            }
        }
        sections.replaceAll((section, words) -> Collections.unmodifiableSet(words));
    }

    private static void add(String line, Set<String> section) {
        for (String entry : line.split(";")) {
            if (!entry.isBlank()) {
                section.add(entry.strip());
            }
        }
    }

    /**
     * @param name file below {@code org/chancery}, as {@code actor/wordlists.txt}; it is read once
     * @throws IllegalStateException where the file is missing from the jar
     */
    public static WordLists of(String name) {
        return READ.computeIfAbsent(name, WordLists::new);
    }

    /** The names of the sections, sorted. */
    public Set<String> sections() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /**
     * The entries of a section, in their order.
     *
     * @throws IllegalStateException where there is no such section
     */
    public Set<String> get(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException(name + " has no section [" + section + "]");
        }
        return words;
    }

    /** The same as a list. */
    public List<String> ordered(String section) {
        return List.copyOf(get(section));
    }
}
