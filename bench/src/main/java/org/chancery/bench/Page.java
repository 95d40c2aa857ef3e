package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A web page.
 *
 * @param url its address, a made-up one where none is known
 * @param html its markup, decoded
 */
record Page(String url, String html) {

    private static final String NOWHERE = "https://example.org/";

    /** All pages of {@code place}: a folder of HTML files, or JSON Lines with {@code html} and {@code url}, gzipped or not. */
    static List<Page> of(Path place) throws IOException {
        List<Page> pages = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(Page::isHtml).sorted().toList()) {
                    pages.add(new Page(NOWHERE, Files.readString(file)));
                }
            }
            return pages;
        }
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(place);
                InputStream in = place.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = mapper.readTree(line);
                pages.add(new Page(
                        node.path("url").asText(NOWHERE), node.path("html").asText("")));
            }
        }
        return pages;
    }

    private static boolean isHtml(Path file) {
        String name = file.toString();
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}
