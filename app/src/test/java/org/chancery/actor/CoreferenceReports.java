package org.chancery.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.text.Span;

/** Reads the reports of {@code coreference.txt}, whose head tells its marks. */
record CoreferenceReports(LocalDate date, String text, List<Marked> marks) {

    /** A marked phrase and whom it stands for; nobody where the list is empty. */
    record Marked(Span span, List<String> expected) {}

    static List<CoreferenceReports> all() {
        try (InputStream stream =
                Objects.requireNonNull(CoreferenceReports.class.getResourceAsStream("coreference.txt"))) {
            List<CoreferenceReports> reports = new ArrayList<>();
            LocalDate date = LocalDate.EPOCH;
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("== ")) {
                    date = LocalDate.parse(line.substring(3).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    reports.add(report(date, line));
                }
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoreferenceReports report(LocalDate date, String line) {
        StringBuilder text = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                int close = line.indexOf('}', i);
                String expected = line.substring(i + 2, close);
                marks.add(new Marked(
                        new Span(open, text.length()),
                        expected.equals("-") ? List.of() : List.of(expected.split("\\+"))));
                i = close;
            } else {
                text.append(c);
            }
        }
        return new CoreferenceReports(date, text.toString(), marks);
    }
}
