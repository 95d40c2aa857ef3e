package org.chancery.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is read whole, or refused with what is wrong and where. */
class FeedListTest {

    @TempDir
    Path folder;

    @Test
    void outletAndTimeMayBeLeftOut() throws IOException {
        Path file = folder.resolve("feeds.toml");
        Files.writeString(file, """
                # two papers
                [[feed]]
                name = "Zephyr Post, world"
                url = "https://example.org/world.xml"
                outlet = "Zephyr Post"
                every = 15

                [[feed]]
                url = "https://example.net/atom"
                """);
        assertThat(FeedList.read(file))
                .containsExactly(
                        new Feed(
                                "Zephyr Post, world",
                                URI.create("https://example.org/world.xml"),
                                "Zephyr Post",
                                Duration.ofMinutes(15)),
                        new Feed("example.net", URI.create("https://example.net/atom"), null, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "name = , line 1",
                "|# nothing|, no feed",
                "[[feeds]], feeds",
                "|[[feed]]\nname = \"A\"|, feed 1 has no url",
                "|[[feed]]\nurl = \"ftp://example.org/a\"|, no http",
                "|[[feed]]\nurl = \"https://a b\"|, no address",
                "|[[feed]]\nurl = 3|, no text",
                "|[[feed]]\nurl = \"https://example.org/a\"\nevery = 0|, outside 1 to",
                "|[[feed]]\nurl = \"https://example.org/a\"\nevery = \"daily\"|, no whole number",
                "|[[feed]]\nurl = \"https://example.org/a\"\ncolour = \"red\"|, colour",
                "|[[feed]]\nurl = \"https://example.org/a\"\n[[feed]]\nurl = \"https://example.org/a\"|, feed 2 has",
            })
    void whatIsWrongIsSaid(String text, String said) throws IOException {
        Path file = folder.resolve("feeds.toml");
        Files.writeString(file, text);
        assertThatThrownBy(() -> FeedList.read(file))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("feeds.toml")
                .hasMessageContaining(said);
    }
}
