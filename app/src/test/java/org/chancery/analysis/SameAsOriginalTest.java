package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The raw models say what the original says, word for word. {@code reference.txt} is our own prose; {@code
 * reference.tsv} is what the original made of it (see {@code Reference} in the module {@code model}).
 */
class SameAsOriginalTest {

    private static final EnglishAnalyzer ANALYZER = EnglishAnalyzer.load();

    @Test
    void wordsTagsNamesHeadsAndArcsAreTheOriginals() throws IOException {
        List<String> ours = new ArrayList<>();
        for (String line : resource("reference.txt").split("\n")) {
            for (SentenceDraft draft : ANALYZER.rawSentences(line)) {
                for (int i = 0; i < draft.size; i++) {
                    ours.add(String.join(
                            "\t",
                            draft.form[i],
                            draft.tag[i],
                            draft.name[i] + (draft.nameStart[i] ? " starts" : ""),
                            Integer.toString(draft.head[i] + 1),
                            draft.arc[i]));
                }
            }
        }
        List<String> originals = Arrays.stream(resource("reference.tsv").split("\n"))
                .filter(line -> !line.isEmpty())
                .map(SameAsOriginalTest::original)
                .toList();
        assertThat(originals).hasSizeGreaterThan(2000);
        assertThat(ours).containsExactlyElementsOf(originals);
    }

    private static String original(String line) {
        String[] cells = line.split("\t");
        String name = cells[3].equals("O")
                ? "NONE"
                : NameChunks.type(cells[3].substring(2)) + ("UB".indexOf(cells[3].charAt(0)) >= 0 ? " starts" : "");
        return String.join("\t", cells[0], cells[1], name, cells[4], cells[5]);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SameAsOriginalTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
