package org.chancery.event.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lines of a resource of {@code org.chancery.event}; {@code #} opens a comment line. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String name) {
        InputStream stream = Lines.class.getResourceAsStream("/org/chancery/event/" + name);
        if (stream == null) {
            throw new IllegalStateException("resource " + name + " is missing from the jar");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
