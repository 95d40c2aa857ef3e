package org.chancery.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Texts to measure on. */
final class Reports {

    /** Our own prose, dense with events; relative to the root of the repository. */
    static final String DENSE = "app/src/test/resources/org/chancery/analysis/reference.txt";
    /** This module's own news of other matters. */
    static final String ORDINARY = "ordinary";

    private Reports() {}

    /**
     * The reports of a place: {@link #ORDINARY}, a text file with a report a paragraph, or JSON Lines with a {@code text}
     * each, gzipped or not.
     */
    static List<String> of(String place) throws IOException {
        try (InputStream raw = place.equals(ORDINARY)
                        ? Objects.requireNonNull(Reports.class.getResourceAsStream("ordinary.txt"))
                        : Files.newInputStream(Path.of(place));
                InputStream in = place.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean json = place.contains(".jsonl");
            ObjectMapper mapper = new ObjectMapper();
            List<String> reports = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json ? mapper.readTree(line).path("text").asText("") : line;
                if (!text.isBlank() && !text.startsWith("#")) {
                    reports.add(text);
                }
            }
            return reports;
        }
    }
}
