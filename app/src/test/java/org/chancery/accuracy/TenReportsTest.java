package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;

/**
 * Whole reports: ten of the sample corpus, whose events were written down by hand before any coder saw them. For each
 * expected event the best mention on its sentence is compared field by field. The table is the page
 * {@code docs/accuracy/whole-reports.md}, written anew with {@code -Dchancery.write=true}, and lies in
 * {@code target/accuracy} after every run.
 */
class TenReportsTest {

    private static final String INTRODUCTION = """
            # Ten whole reports

            Ten reports of the sample corpus (`app/src/main/resources/org/chancery/sample`), read by a person before any coder \
            saw them: what each event's fields should be stands in `ten-reports.tsv` beside the tests. For each expected event \
            the best mention on its sentence is compared field by field. A cell shows what was expected and, behind the arrow, \
            what was answered where that differs; `-` is unresolved, or none.

            Written by `TenReportsTest` with `-Dchancery.write=true`.

            """;

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

    @Test
    void fiveFieldsOfEveryExpectedEvent() throws IOException {
        List<Gold> rows = read("/org/chancery/sample/ten-reports.tsv")
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
            CodedReport coded = reports.computeIfAbsent(row.file(), TenReportsTest::code);
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
        write(INTRODUCTION + table + HEAD + detail);
        assertThat(found).as(table.toString()).isGreaterThan(rows.size() * 3 / 4);
    }

    private static void write(String page) throws IOException {
        Path folder = Boolean.getBoolean("chancery.write")
                ? Path.of("..", "docs", "accuracy")
                : Files.createDirectories(Path.of("target", "accuracy"));
        Files.writeString(folder.resolve("whole-reports.md"), page);
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
        RawReport raw = RawReport.text(read("/org/chancery/sample/" + file));
        Report report = new Reader().read(raw);
        return new LayeredCoder(Layers.english()).code(raw, report);
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(TenReportsTest.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
