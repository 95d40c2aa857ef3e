package org.chancery.model.pack;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Opens what nlp4j's jars hold. */
final class Nlp4jResources {

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private Nlp4jResources() {}

    @SuppressWarnings("unchecked")
    static <T> T object(String path) throws IOException {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(new XZInputStream(open(path)), 1 << 16))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(path, e);
        }
    }

    /** The lines of a text resource, trimmed, without empty ones. */
    static List<String> lines(String path) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return in.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = Nlp4jResources.class.getClassLoader().getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IOException("not on the class path: " + ROOT + path);
        }
        return in;
    }
}
