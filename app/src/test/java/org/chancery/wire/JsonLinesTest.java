package org.chancery.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static ObjectNode length(ObjectNode line) throws LineException {
        ObjectNode answer = Json.object();
        answer.put("length", Json.required(line, "text").length());
        return answer;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void answersKeepTheOrderOfTheInputWhateverTheThreads(int threads) throws IOException {
        String input = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "x".repeat(i % 17) + "\"}")
                .collect(Collectors.joining("\n"));
        String expected = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"length\":" + i % 17 + "}\n")
                .collect(Collectors.joining());
        assertThat(run(input, threads, false)).isEqualTo(expected);
    }

    @Test
    void aLineThatCannotBeReadIsAnsweredInItsPlaceAndTheRunGoesOn() throws IOException {
        String output =
                run("{\"id\":1,\"text\":\"a\"}\nnot json\n\n[]\n{\"id\":2}\n{\"id\":3,\"text\":\"b\"}", 2, false);
        List<String> lines = output.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("{\"id\":1,\"length\":1}");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("{\"id\":null,\"error\":"));
        assertThat(lines.get(4)).startsWith("{\"id\":2,\"error\":");
        assertThat(lines.get(5)).isEqualTo("{\"id\":3,\"length\":1}");
    }

    @Test
    void keepRepeatsTheFieldsOfTheInput() throws IOException {
        assertThat(run("{\"id\":1,\"text\":\"a\",\"outlet\":\"x\"}", 1, true))
                .isEqualTo("{\"id\":1,\"text\":\"a\",\"outlet\":\"x\",\"length\":1}\n");
    }

    @Test
    void aWholeInputFilterAnswersGoodLinesAroundBadOnes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long errors = new JsonLines(1, false)
                .all(
                        stream("{\"id\":1}\nbroken\n{\"id\":2}\n"),
                        out,
                        lines -> lines.stream()
                                .map(line -> Json.object().put("of", lines.size()))
                                .toList());
        assertThat(errors).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(3)
                .startsWith("{\"id\":1,\"of\":2}")
                .endsWith("{\"id\":2,\"of\":2}");
    }

    @Test
    void deepJsonIsAnErrorNotAStackOverflow() throws IOException {
        assertThat(run("{\"id\":1,\"text\":" + "[".repeat(100_000), 1, false)).contains("\"error\"");
    }

    private static String run(String input, int threads, boolean keep) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines(threads, keep).each(stream(input), out, JsonLinesTest::length);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }
}
