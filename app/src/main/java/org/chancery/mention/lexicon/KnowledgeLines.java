package org.chancery.mention.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a knowledge file of the coder: {@code #} opens a comment line, blank lines mean nothing. */
public final class KnowledgeLines {

    private static final String FOLDER = "/org/chancery/mention/";

    private KnowledgeLines() {}

    public static List<String> of(String name) {
        return numbered(name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** All lines, so that their numbers can be named. */
    static List<String> numbered(String name) {
        InputStream stream = KnowledgeLines.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("the knowledge file " + name + " is missing from the jar");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
