package org.chancery.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of sentences with what must come out of them: {@code ## kind} opens a kind, every other line is a row of cells
 * that {@code |} parts. Lines with one {@code #} are remarks.
 */
public final class Probes {

    private Probes() {}

    /** One container a kind of each table, one test a row. */
    public static Stream<DynamicContainer> tests(Class<?> beside, Consumer<List<String>> check, String... names) {
        Map<String, List<DynamicTest>> kinds = new LinkedHashMap<>();
        for (String name : names) {
            read(beside, name, check, kinds);
        }
        return kinds.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(entry.getKey(), entry.getValue()));
    }

    private static void read(
            Class<?> beside, String name, Consumer<List<String>> check, Map<String, List<DynamicTest>> kinds) {
        String kind = name;
        for (String line : lines(beside, name)) {
            if (line.startsWith("## ")) {
                kind = name + ": " + line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.strip().split(" +\\| +"));
                kinds.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(DynamicTest.dynamicTest(line, () -> check.accept(cells)));
            }
        }
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
