package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.Layers;
import org.junit.jupiter.api.Test;

/** For each type, each of its modes and each context of the manual there is a sentence that is coded so. */
class EveryModeAndContextIsReachedTest {

    private static final String CONTEXT = "context";
    private static final String NONE = "-";

    private record Row(String type, String mode, String sentence) {

        boolean holds(List<EventMention> mentions) {
            return type.equals(CONTEXT)
                    ? mentions.stream().anyMatch(m -> m.contexts().contains(mode))
                    : mentions.stream()
                            .anyMatch(m -> m.type().name().equals(type)
                                    && mode.equals(Objects.requireNonNullElse(m.mode(), NONE)));
        }
    }

    @Test
    void byItsSentence() throws IOException {
        List<String> failures = new ArrayList<>();
        for (Row row : rows()) {
            List<EventMention> mentions =
                    Layers.english().coder().code(Layers.english().analyzer().analyze(row.sentence()), Context.UNKNOWN);
            if (!row.sentence().equals(NONE) && !row.holds(mentions)) {
                failures.add(row + " "
                        + mentions.stream()
                                .map(m -> m.type() + " " + m.mode() + " " + m.contexts() + " " + m.rule())
                                .toList());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void noneIsLeftOut() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (PloverType type : PloverType.values()) {
            if (type != PloverType.STATE) {
                wanted.add(type + " " + NONE);
                Ontology.get().modes(type).keySet().forEach(mode -> wanted.add(type + " " + mode));
            }
        }
        Ontology.get().contexts().keySet().forEach(context -> wanted.add(CONTEXT + " " + context));
        Set<String> found = new TreeSet<>();
        rows().forEach(row -> found.add(row.type() + " " + row.mode()));
        assertThat(found).isEqualTo(wanted);
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryModeAndContextIsReachedTest.class.getResourceAsStream("every-mode.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
