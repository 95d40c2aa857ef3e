package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.actor.ActorMention;
import org.chancery.mention.Context;
import org.chancery.mention.EventMention;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.Layers;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The coder on two hundred sentences that were coded by hand before it saw them, on regions and events that public sets
 * seldom cover. The table lies in {@code target/accuracy/two-hundred.txt}; the bounds below only guard against loss.
 */
class TwoHundredSentencesTest {

    private record Gold(String type, List<String> source, List<String> target, String sentence) {}

    private static final class Tally {
        private int gold;
        private int first;
        private int any;
        private int answered;
    }

    @Test
    void typesActorsAndSilence() throws IOException {
        List<Gold> rows = read();
        Map<String, Tally> tallies = new TreeMap<>();
        StringBuilder misses = new StringBuilder();
        int source = 0;
        int sourceAsked = 0;
        int target = 0;
        int targetAsked = 0;
        int falselyCoded = 0;
        for (Gold row : rows) {
            AnalyzedText text = Layers.english().analyzer().analyze(row.sentence());
            List<EventMention> mentions = Layers.english().coder().code(text, Context.UNKNOWN).stream()
                    .filter(mention -> mention.type() != PloverType.STATE)
                    .toList();
            Tally tally = tallies.computeIfAbsent(row.type(), t -> new Tally());
            tally.gold++;
            String first = mentions.isEmpty() ? "NONE" : mentions.get(0).type().name();
            tallies.computeIfAbsent(first, t -> new Tally()).answered++;
            boolean hit = first.equals(row.type());
            tally.first += hit ? 1 : 0;
            boolean any = hit || mentions.stream().anyMatch(m -> m.type().name().equals(row.type()));
            tally.any += any ? 1 : 0;
            if (row.type().equals("NONE")) {
                falselyCoded += mentions.isEmpty() ? 0 : 1;
            } else {
                EventMention best = mentions.stream()
                        .filter(m -> m.type().name().equals(row.type()))
                        .findFirst()
                        .orElse(null);
                sourceAsked += row.source().size();
                targetAsked += row.target().size();
                if (best != null) {
                    source += found(row.source(), row.sentence(), best);
                    target += found(row.target(), row.sentence(), best);
                }
            }
            if (!hit) {
                misses.append(row.type())
                        .append(" not ")
                        .append(first)
                        .append(": ")
                        .append(row.sentence())
                        .append('\n');
            }
        }
        double macro = tallies.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("NONE") && entry.getValue().gold > 0)
                .mapToDouble(entry -> f1(entry.getValue()))
                .average()
                .orElse(0);
        int right = tallies.values().stream().mapToInt(tally -> tally.first).sum();
        StringBuilder table = new StringBuilder();
        table.append(line("type of the first mention: %d of %d right, macro-F1 %.3f%n", right, rows.size(), macro));
        table.append(line(
                "acting parties found: %d of %d; recipients: %d of %d%n", source, sourceAsked, target, targetAsked));
        table.append(line(
                "sentences without an event that were coded: %d of %d%n%n", falselyCoded, tallies.get("NONE").gold));
        tallies.forEach((type, tally) -> table.append(line(
                "%-10s gold %3d  first %3d  any %3d  answered %3d%n",
                type, tally.gold, tally.first, tally.any, tally.answered)));
        Path file = Path.of("target", "accuracy", "two-hundred.txt");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, table + "\n" + misses);
        assertThat(macro).as(table.toString()).isGreaterThan(0.7);
        assertThat(falselyCoded).as(misses.toString()).isLessThanOrEqualTo(6);
    }

    /** How many of the parties stand among the actors of the mention, on either side of a reciprocal event. */
    private static int found(List<String> parties, String sentence, EventMention mention) {
        List<ActorMention> all = new ArrayList<>(mention.source());
        all.addAll(mention.target());
        int found = 0;
        for (String party : parties) {
            int start = sentence.indexOf(party);
            Span span = new Span(start, start + party.length());
            if (all.stream().anyMatch(actor -> actor.span().overlaps(span))) {
                found++;
            }
        }
        return found;
    }

    private static double f1(Tally tally) {
        return tally.gold + tally.answered == 0 ? 0 : 2.0 * tally.first / (tally.gold + tally.answered);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static List<Gold> read() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        TwoHundredSentencesTest.class.getResourceAsStream("/org/chancery/mention/two-hundred.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Gold(cells[0], parties(cells[1]), parties(cells[2]), cells[4]))
                    .toList();
        }
    }

    private static List<String> parties(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("; "));
    }
}
