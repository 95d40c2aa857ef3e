package org.chancery.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of what other programs and codebooks ask for, kept beside the tests. */
final class Facts {

    private Facts() {}

    /** Lines of a list without its comments and empty lines. */
    static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
