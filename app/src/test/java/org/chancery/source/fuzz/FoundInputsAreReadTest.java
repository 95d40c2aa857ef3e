package org.chancery.source.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The fuzzer's starting points, a folder for each family of readers, and what it found, stay readable. */
class FoundInputsAreReadTest {

    @TestFactory
    Stream<DynamicTest> everyInput() throws IOException, URISyntaxException {
        URL start = Objects.requireNonNull(FoundInputsAreReadTest.class.getResource("feeds/rss.xml"));
        Path folder = Path.of(start.toURI()).getParent().getParent();
        return Files.walk(folder)
                .filter(Files::isRegularFile)
                .filter(file -> !file.toString().endsWith(".class"))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(
                        folder.relativize(file).toString(),
                        () -> ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
    }
}
