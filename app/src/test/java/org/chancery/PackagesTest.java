package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package has a first page that says what it is and sets the null contract. */
class PackagesTest {

    @Test
    void everyPackageHasAFirstPageAndTheNullContract() throws IOException {
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            folders = walk.filter(Files::isDirectory)
                    .filter(PackagesTest::holdsJava)
                    .toList();
        }
        assertThat(folders).isNotEmpty();
        for (Path folder : folders) {
            Path page = folder.resolve("package-info.java");
            assertThat(page).exists();
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .contains("@NullMarked")
                    .startsWith("/**");
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
