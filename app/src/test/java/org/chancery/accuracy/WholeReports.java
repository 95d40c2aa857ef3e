package org.chancery.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.ActorMention;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.mention.EventMention;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.Layers;
import org.chancery.place.PlaceMention;
import org.chancery.record.CodedReport;
import org.chancery.source.RawReport;
import org.chancery.statement.Attribution;
import org.chancery.time.DateInterval;

/**
 * Compares whole reports with what a person wrote down beforehand: for each expected event the best mention on its
 * sentence, field by field.
 *
 * @param expected how many events were expected
 * @param found for how many a mention stands on their sentence
 * @param page the two tables in Markdown: right answers by field, then a line an event
 */
record WholeReports(int expected, int found, String page) {

    private static final String HEAD = """

            | report | words | type | source | target | date | place | modality | speaker |
            |---|---|---|---|---|---|---|---|---|
            """;

    private record Gold(
            String file,
            String type,
            String source,
            String target,
            String date,
            String place,
            String modality,
            String speaker,
            String words) {

        static Gold of(String line) {
            String[] c = line.split("\t");
            return new Gold(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
        }
    }

    /**
     * @param gold resource with a tab-separated line an event
     * @param folder resource folder of the reports
     */
    static WholeReports compare(String gold, String folder) {
        List<Gold> rows = read(gold)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Gold::of)
                .toList();
        Map<String, CodedReport> reports = new LinkedHashMap<>();
        Map<String, int[]> right = new LinkedHashMap<>();
        List.of("type", "source", "target", "date", "place", "modality", "speaker")
                .forEach(field -> right.put(field, new int[1]));
        int found = 0;
        StringBuilder detail = new StringBuilder();
        for (Gold row : rows) {
            CodedReport coded = reports.computeIfAbsent(row.file(), file -> code(folder + file));
            String text = coded.report().text();
            List<EventMention> here = coded.mentions().stream()
                    .filter(mention -> mention.evidence().in(text).contains(row.words()))
                    .toList();
            EventMention best = null;
            int most = -1;
            for (EventMention mention : here) {
                int score = (mention.type().name().equals(row.type()) ? 100 : 0)
                        + (near(mention, row, text) ? 10 : 0)
                        + (countries(mention.source()).equals(row.source()) ? 2 : 0);
                if (score > most) {
                    most = score;
                    best = mention;
                }
            }
            detail.append("| ").append(row.file(), 0, 2).append(" | ").append(row.words());
            if (best == null) {
                detail.append(" | ").append(row.type()).append(": not found | | | | | | |\n");
                continue;
            }
            found++;
            check(right, detail, "type", row.type(), best.type().name());
            check(right, detail, "source", row.source(), countries(best.source()));
            check(right, detail, "target", row.target(), countries(best.target()));
            DateInterval when = best.date().interval();
            check(right, detail, "date", row.date(), when == null ? "-" : when.edtf());
            PlaceMention where = best.place();
            check(
                    right,
                    detail,
                    "place",
                    row.place(),
                    where == null ? "-" : where.span().in(text));
            check(
                    right,
                    detail,
                    "modality",
                    row.modality(),
                    best.judgement().modality().label());
            check(right, detail, "speaker", row.speaker(), speaker(best, row.speaker(), text));
            detail.append(" |\n");
        }
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "| %d of %d expected events found | |%n|---|---|%n", found, rows.size()));
        for (Map.Entry<String, int[]> field : right.entrySet()) {
            table.append(String.format(
                    Locale.ROOT, "| %s | right in %d of %d |%n", field.getKey(), field.getValue()[0], found));
        }
        return new WholeReports(rows.size(), found, table + HEAD + detail);
    }

    /** A cell: what was expected, and what was answered where that differs. */
    private static void check(
            Map<String, int[]> right, StringBuilder detail, String field, String expected, String answer) {
        detail.append(" | ").append(expected);
        if (same(expected, answer)) {
            Objects.requireNonNull(right.get(field))[0]++;
        } else {
            detail.append(" → **").append(answer).append("**");
        }
    }

    /** Parties in any order; otherwise the same word. */
    private static boolean same(String expected, String answer) {
        return expected.equalsIgnoreCase(answer)
                || new TreeSet<>(List.of(expected.split("\\+"))).equals(new TreeSet<>(List.of(answer.split("\\+"))));
    }

    private static boolean near(EventMention mention, Gold row, String text) {
        int start = text.indexOf(row.words());
        return start <= mention.trigger().start()
                && mention.trigger().end() <= start + row.words().length();
    }

    private static String countries(List<ActorMention> actors) {
        if (actors.isEmpty()) {
            return "-";
        }
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.add(String.valueOf(actor.actor().country())));
        return String.join("+", codes);
    }

    /** The expected speaker where one of the attributions holds its name, else the innermost one's words. */
    private static String speaker(EventMention mention, String expected, String text) {
        Set<String> voices = new TreeSet<>();
        for (Attribution attribution : mention.attribution()) {
            if (attribution.kind() != Attribution.Kind.CREDIT && attribution.source() != null) {
                String words = attribution.source().in(text);
                if (words.contains(expected)) {
                    return expected;
                }
                voices.add(words);
            }
        }
        return voices.isEmpty() ? "-" : voices.iterator().next();
    }

    private static CodedReport code(String file) {
        RawReport raw = RawReport.text(read(file));
        Report report = new Reader().read(raw);
        return new LayeredCoder(Layers.english()).code(raw, report);
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(WholeReports.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
