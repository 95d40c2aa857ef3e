package org.chancery.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.KnowledgeLines;

/** Reads the word lists beside this class: entries in lines, {@code #} opens a comment. */
final class WordList {

    private WordList() {}

    static Set<String> of(String name) {
        return new HashSet<>(lines(name));
    }

    /** The words of a list that holds several in a line. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toSet());
    }

    /** The words of the lines that begin with {@code kind} and a tab. */
    static Set<String> words(String name, String kind) {
        return lines(name).stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .flatMap(line -> Arrays.stream(line.substring(kind.length() + 1).split(" ")))
                .collect(Collectors.toSet());
    }

    static List<String> lines(String name) {
        return KnowledgeLines.of("analysis/" + name).stream().map(String::strip).toList();
    }
}
