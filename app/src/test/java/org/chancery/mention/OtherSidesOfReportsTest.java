package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Short reports whose events have a side that only a verb beside them or a sentence before them tells. The bounds guard
 * against loss; what the first runs found stands in {@code docs/accuracy/record.md}.
 */
class OtherSidesOfReportsTest {

    private static final Map<String, List<EventMention>> CODED = new HashMap<>();

    /** A line of the file. */
    private record Expected(String set, Set<String> types, Set<String> source, Set<String> target, String text) {

        static Expected of(String line) {
            String[] cells = line.split("\t");
            return new Expected(cells[0], Set.of(cells[1].split("/")), side(cells[2]), side(cells[3]), cells[4]);
        }

        private static Set<String> side(String cell) {
            return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split("\\+")));
        }

        boolean isToldBy(EventMention mention) {
            Set<String> all = new TreeSet<>(source);
            all.addAll(target);
            boolean mutual = types.contains("CONSULT") || types.contains("COOPERATE") || target.isEmpty();
            return types.contains(mention.type().name())
                    && (ActorMention.countries(mention.source()).equals(source)
                                    && ActorMention.countries(mention.target()).equals(target)
                            || mutual && mention.countries().equals(all));
        }
    }

    @ParameterizedTest
    @CsvSource({"first,72", "second,55", "third,62"})
    void areFound(String set, int least) throws IOException {
        List<Expected> expected = expected(set);
        long found = expected.stream()
                .filter(each ->
                        CODED.computeIfAbsent(each.text(), Coded::of).stream().anyMatch(each::isToldBy))
                .count();
        assertThat(found).as("events found of " + expected.size()).isGreaterThanOrEqualTo(least);
    }

    private static List<Expected> expected(String set) throws IOException {
        List<Expected> all = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(
                OtherSidesOfReportsTest.class.getResourceAsStream("/org/chancery/mention/other-sides.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Expected::of)
                    .filter(each -> each.set().equals(set))
                    .forEach(all::add);
        }
        return all;
    }
}
