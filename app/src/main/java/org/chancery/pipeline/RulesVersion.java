package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The version of the rules: a hash over all knowledge files, so that a record can tell which rules wrote a row. */
public final class RulesVersion {

    private static final List<String> ROOMS =
            List.of("ontology", "document", "analysis", "time", "place", "actor", "statement", "mention", "event");

    private RulesVersion() {}

    /** Twelve hexadecimal digits. */
    public static String current() {
        URL marker = RulesVersion.class.getResource("/org/chancery/ontology/plover-types.csv");
        if (marker == null) {
            throw new IllegalStateException("the ontology is missing from the jar");
        }
        try {
            URI uri = marker.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return hash(jar.getPath("/org/chancery"));
                }
            }
            return hash(Path.of(uri).resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path root) throws IOException {
        MessageDigest digest = sha256();
        for (String room : ROOMS) {
            Path folder = root.resolve(room);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".class"))
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
