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
import org.chancery.actor.ActorMention;
import org.junit.jupiter.api.Test;

/** Each of PLOVER's acts as agencies put it: nouns, passives, idioms, legal and diplomatic language ({@code acts.tsv}). */
class ActsAreToldInManyWordsTest {

    private record Row(Set<String> types, String sides, String sentence) {}

    @Test
    void typeAndCountriesOfBothSides() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            List<EventMention> mentions = Coded.of(row.sentence());
            boolean found = mentions.stream()
                    .anyMatch(mention -> row.types().contains(mention.type().name()) && fits(row.sides(), mention));
            if (!found) {
                wrong.add(row.sentence() + " -> "
                        + mentions.stream().map(Coded::shortly).toList());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(String sides, EventMention mention) {
        if (sides.endsWith(" ~")) {
            Set<String> both = countries(mention.source());
            both.addAll(countries(mention.target()));
            return both.equals(
                    new TreeSet<>(List.of(sides.substring(0, sides.length() - 2).split("\\+"))));
        }
        String[] parts = sides.split(" > ");
        return fits(parts[0], mention.source()) && fits(parts[1], mention.target());
    }

    private static boolean fits(String side, List<ActorMention> actors) {
        return side.equals("*") || countries(actors).equals(new TreeSet<>(List.of(side.split("\\+"))));
    }

    private static Set<String> countries(List<ActorMention> side) {
        Set<String> countries = new TreeSet<>();
        for (ActorMention actor : side) {
            if (actor.actor().country() != null) {
                countries.add(actor.actor().country());
            }
        }
        return countries;
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActsAreToldInManyWordsTest.class.getResourceAsStream("acts.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(Set.of(cells[0].split("\\|")), cells[1], cells[2]))
                    .toList();
        }
    }
}
