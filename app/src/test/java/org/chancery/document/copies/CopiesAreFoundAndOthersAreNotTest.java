package org.chancery.document.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.chancery.document.CopyDetector;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;

/**
 * The labelled set: reports of the sample corpus, several of them on the same event by different hands, and copies
 * made of each: typeset anew, edited, shortened, lengthened by the end of another report.
 */
class CopiesAreFoundAndOthersAreNotTest {

    private static final List<String> NAMES = List.of(
            "01-beijing-accord",
            "02-tehran-view",
            "04-riyadh-embassy",
            "05-faisal-in-tehran",
            "07-shoal-water-cannon",
            "08-ambassador-summoned",
            "09-shoal-collision",
            "10-provisional-arrangement",
            "12-first-mission",
            "13-balikatan",
            "14-trudeau-allegation",
            "15-india-answers",
            "16-forty-one-diplomats",
            "17-six-and-six",
            "18-kananaskis",
            "19-state-dinner",
            "20-somaliland-memorandum",
            "22-ankara-declaration");

    private final Reader reader = new Reader();

    @Test
    void precisionAndRecallOnTheLabelledSet() throws IOException {
        List<Report> reports = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String name : NAMES) {
            texts.add(reader.read(RawReport.text(load(name))).text());
        }
        Random random = new Random(7);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String other = texts.get((i + 5) % texts.size());
            List<String> variants = List.of(
                    text,
                    text.replace('\'', '’').replace("\n\n", "\n").toUpperCase(java.util.Locale.ROOT),
                    edited(text, random),
                    paragraphs(text, 0, 0.65),
                    text + "\n\n" + paragraphs(other, 0.8, 1));
            for (int v = 0; v < variants.size(); v++) {
                reports.add(reader.read(new RawReport(
                        RawReport.Form.TEXT,
                        variants.get(v),
                        "test",
                        org.chancery.source.Declared.at("https://o" + v + ".example/" + i, null))));
                labels.add(NAMES.get(i));
            }
        }

        Map<String, Copy> originals = CopyDetector.originals(
                reports.stream().map(CopyDetector.Candidate::of).toList());
        long right = originals.values().stream()
                .filter(copy -> label(reports, labels, copy.copy()).equals(label(reports, labels, copy.original())))
                .count();
        int copies = reports.size() - NAMES.size();
        assertThat((double) right / originals.size())
                .as("precision, %d of %d", right, originals.size())
                .isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / copies)
                .as("recall, %d of %d", right, copies)
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aDispatchThatHundredsReprintHasOneOriginal() throws IOException {
        String text = load("04-riyadh-embassy");
        List<CopyDetector.Candidate> prints = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            prints.add(new CopyDetector.Candidate(
                    "d_%03d".formatted(i), null, Shingles.of(text + "\n\nPrinted in town number " + i + ".")));
        }

        Map<String, Copy> originals = CopyDetector.originals(prints);

        assertThat(originals).hasSize(299);
        assertThat(originals.values()).allMatch(copy -> copy.original().equals("d_000"));
    }

    @Test
    void twoReportsOnOneEventAreNoCopies() throws IOException {
        Report wire = reader.read(RawReport.text(load("01-beijing-accord")));
        Report view = reader.read(RawReport.text(load("02-tehran-view")));
        assertThat(originals(wire, view)).isEmpty();
    }

    @Test
    void theEarlierReportIsTheOriginal() throws IOException {
        Report copy = reader.read(
                RawReport.text("7 June 2023\n\n" + load("04-riyadh-embassy").replaceFirst("^RIYADH.*?— ", "")));
        Report wire = reader.read(RawReport.text(load("04-riyadh-embassy")));
        assertThat(originals(copy, wire).get(copy.id()).original()).isEqualTo(wire.id());
    }

    private static Map<String, Copy> originals(Report... reports) {
        return CopyDetector.originals(
                Arrays.stream(reports).map(CopyDetector.Candidate::of).toList());
    }

    private static String label(List<Report> reports, List<String> labels, String id) {
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).id().equals(id)) {
                return labels.get(i);
            }
        }
        throw new IllegalStateException(id);
    }

    /** About one word in forty is another. */
    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            edited.append(random.nextInt(40) == 0 ? "meanwhile " : word);
        }
        return edited.toString();
    }

    private static String paragraphs(String text, double from, double to) {
        String[] all = text.split("\n\n");
        int end = Math.max(1, (int) Math.ceil(all.length * to));
        return String.join("\n\n", List.of(all).subList((int) (all.length * from), end));
    }

    private static String load(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CopiesAreFoundAndOthersAreNotTest.class.getResourceAsStream("/org/chancery/sample/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
