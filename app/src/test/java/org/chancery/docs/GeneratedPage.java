package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs} that a test compares with what it should be, or writes where it is told to. */
final class GeneratedPage {

    private GeneratedPage() {}

    static void check(String name, String content) throws IOException {
        Path page = Path.of("..", "docs", name);
        if (Boolean.getBoolean("chancery.write")) {
            Files.writeString(page, content);
        }
        assertThat(Files.readString(page))
                .as("docs/%s is generated: run this test with -Dchancery.write=true and look at the difference", name)
                .isEqualTo(content);
    }
}
