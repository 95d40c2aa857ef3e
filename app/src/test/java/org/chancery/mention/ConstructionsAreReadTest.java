package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Every construction that an event is told in, with sentences of our own: verbs, light verbs, nouns, passives, clauses,
 * control and raising, senses told apart by arguments, domestic events, and what looks like an event and is none. The
 * first mention must have the type, the mode and exactly the parties that {@code constructions.tsv} gives.
 */
class ConstructionsAreReadTest {

    private record Row(String type, String mode, String source, String target, String construction, String sentence) {}

    @Test
    void typeModeAndParties() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            List<EventMention> mentions = Coded.of(row.sentence()).stream()
                    .filter(mention -> mention.type() != PloverType.STATE)
                    .toList();
            String fault = fault(row, mentions);
            if (!fault.isEmpty()) {
                wrong.add(String.format(Locale.ROOT, "%s: %s%n    %s", row.construction(), row.sentence(), fault));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String fault(Row row, List<EventMention> mentions) {
        if (row.type().equals("NONE")) {
            return mentions.isEmpty() ? "" : "coded: " + told(mentions.get(0));
        }
        if (mentions.isEmpty()) {
            return row.type() + " is not coded";
        }
        EventMention first = mentions.get(0);
        boolean type = first.type().name().equals(row.type());
        String mode = Objects.requireNonNullElse(first.mode(), "-");
        boolean right = type
                && (row.mode().equals("*") || row.mode().equals(mode))
                && sideFits(row.source(), row.sentence(), first.source())
                && sideFits(row.target(), row.sentence(), first.target());
        return right ? "" : "coded: " + told(first);
    }

    /** Whether a side holds all parties that are given, and no other. */
    private static boolean sideFits(String given, String sentence, List<ActorMention> found) {
        if (given.equals("*")) {
            return true;
        }
        if (given.equals("-")) {
            return found.isEmpty();
        }
        String[] parties = given.split("; ");
        for (String party : parties) {
            if (found.stream().noneMatch(actor -> names(party, sentence, actor))) {
                return false;
            }
        }
        return found.size() == parties.length;
    }

    private static boolean names(String party, String sentence, ActorMention actor) {
        for (String name : party.split("\\|")) {
            int start = sentence.indexOf(name);
            boolean spoken = actor.span().overlaps(new Span(start, start + name.length()));
            if (spoken || actor.actor().name().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static String told(EventMention mention) {
        return mention.type() + " " + mention.mode() + " " + told(mention.source()) + " > " + told(mention.target())
                + " by " + mention.rule();
    }

    private static List<String> told(List<ActorMention> side) {
        return side.stream().map(actor -> actor.actor().name()).toList();
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ConstructionsAreReadTest.class.getResourceAsStream("constructions.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                    .toList();
        }
    }
}
