package org.chancery.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Sections of words or phrases from a resource of this package, as {@code byline.txt} has them. */
public final class WordLists {

    private final Map<String, Set<String>> sections = new TreeMap<>();

    /** Reads {@code name} from the class path. */
    public static WordLists load(String name) {
        WordLists lists = new WordLists();
        InputStream in =
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/org/chancery/document/" + name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = lists.sections.computeIfAbsent(
                            line.substring(1, line.indexOf(']')), key -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.split(";")) {
                        current.add(word.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** The names of the sections. */
    public Set<String> sections() {
        return sections.keySet();
    }

    /** The words of a section. */
    public Set<String> get(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }
}
