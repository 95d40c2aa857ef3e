package org.chancery.wire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every filter for any text: generated from a seed, half sense and half noise. */
class FilterPropertiesTest {

    private static final List<String> PARTS = List.of(
            "Kenya",
            "Peru’s foreign minister",
            "the United Nations",
            "officials",
            "Moscow",
            "Ana Lima",
            "rebels",
            "met",
            "condemned",
            "will visit",
            "denied having bombed",
            "signed",
            "said that",
            "threatened to expel",
            "on Monday",
            "last week",
            "in 2031",
            "from 3 to 5 May",
            "in Quito",
            "near the border",
            "with Chile",
            ",",
            ".",
            "“",
            "”",
            "\n\n",
            "—",
            "(",
            ")",
            ":",
            "…",
            "‘",
            "\u0000",
            "\u202e",
            "e\u0301",
            "👩🏽‍✈️",
            "𐐀𐐁",
            "北京",
            "مارس",
            "\ud800",
            "\t",
            "&amp;",
            "<p>",
            "</p>",
            "{\"id\":1}",
            "\\",
            "\u2028",
            "http://x.test/a?b=c");

    @Test
    void offsetsAreThoseOfTheTextAsItWasGiven() {
        Random random = new Random(20240320);
        for (int i = 0; i < 30; i++) {
            String text = new String(
                    text(random).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8);
            for (String verb : Filters.verbs()) {
                Filters.check(verb, text, Filters.run(verb, FilterFuzz.line("1", text), 1));
            }
        }
    }

    @Test
    void threadsAndASecondRunChangeNothing() {
        String input = lines(new Random(7), 12);
        for (String verb : Filters.verbs()) {
            String once = Filters.run(verb, input, 1);
            assertThat(Filters.run(verb, input, 2)).as(verb).isEqualTo(once);
            assertThat(Filters.run(verb, input, 1)).as(verb).isEqualTo(once);
            assertThat(once.lines().count()).as(verb).isEqualTo(12);
            List<String> ids = once.lines().map(FilterPropertiesTest::id).toList();
            assertThat(ids)
                    .as(verb)
                    .isEqualTo(input.lines().map(FilterPropertiesTest::id).toList());
        }
    }

    /** A line's answer is its own: it does not depend on where the line stands. */
    @Test
    void theOrderOfTheLinesDoesNotTouchAnAnswer() {
        List<String> lines = new ArrayList<>(lines(new Random(11), 10).lines().toList());
        for (String verb : Filters.verbs()) {
            Map<String, String> there = answers(verb, lines);
            List<String> turned = new ArrayList<>(lines);
            Collections.reverse(turned);
            assertThat(answers(verb, turned)).as(verb).isEqualTo(there);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStartingPointAndFindingOfTheFuzzer() throws IOException, URISyntaxException {
        URL start = Objects.requireNonNull(FilterPropertiesTest.class.getResource("filters"));
        return Files.list(Path.of(start.toURI()))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> FilterFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
    }

    private static Map<String, String> answers(String verb, List<String> lines) {
        Map<String, String> answers = new TreeMap<>();
        Filters.run(verb, String.join("\n", lines) + "\n", 2).lines().forEach(line -> answers.put(id(line), line));
        return answers;
    }

    private static String lines(Random random, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(FilterFuzz.line("l" + i, text(random)));
        }
        return lines.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String id(String line) {
        try {
            return Json.parse(line).path("id").asText();
        } catch (LineException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
