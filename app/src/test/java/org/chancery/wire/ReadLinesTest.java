package org.chancery.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.chancery.document.Reader;
import org.junit.jupiter.api.Test;

/** The lines of {@code read}: odd pages are answered in full, a line that cannot be read by an error in its place. */
class ReadLinesTest {

    /** Lines of {@code bad-lines.jsonl} that may be answered or refused: an empty page and half a surrogate pair. */
    private static final List<Integer> EITHER = List.of(8, 13);

    /** Its lines that hold nothing to read. */
    private static final List<Integer> BAD = List.of(2, 3, 4, 5, 6, 7);

    @Test
    void oddPagesAreAnsweredInFull() throws IOException, LineException {
        List<ObjectNode> wanted = lines(new GZIPInputStream(resource("answers.jsonl.gz")).readAllBytes());
        List<ObjectNode> answers = read(new GZIPInputStream(resource("pages.jsonl.gz")));
        assertThat(answers).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            ObjectNode answer = answers.get(i);
            wanted.get(i)
                    .properties()
                    .forEach(field -> assertThat(answer.get(field.getKey()))
                            .as("%s of %s", field.getKey(), answer.get("id"))
                            .isEqualTo(field.getValue()));
        }
    }

    @Test
    void badLinesAreErrorsInTheirPlace() throws IOException, LineException {
        List<ObjectNode> answers = read(resource("bad-lines.jsonl"));
        assertThat(answers).hasSize(14);
        for (int line = 1; line <= answers.size(); line++) {
            if (!EITHER.contains(line)) {
                assertThat(answers.get(line - 1).has("error"))
                        .as("line %d", line)
                        .isEqualTo(BAD.contains(line));
            }
        }
        assertThat(answers.get(1).get("id").isNull()).isTrue();
        assertThat(answers.get(8).get("id").asInt()).isEqualTo(31);
    }

    private static List<ObjectNode> read(InputStream in) throws IOException, LineException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines(2, false).each(in, out, new ReportJson(new Reader())::answer);
        return lines(out.toByteArray());
    }

    private static List<ObjectNode> lines(byte[] json) throws LineException {
        List<ObjectNode> lines = new ArrayList<>();
        for (String line : new String(json, StandardCharsets.UTF_8).lines().toList()) {
            lines.add(Json.parse(line));
        }
        return lines;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReadLinesTest.class.getResourceAsStream("read/" + name));
    }
}
