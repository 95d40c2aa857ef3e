package org.chancery.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file of the fixtures is read as {@code expected.json} says. */
class FixturesTest {

    @TestFactory
    Stream<DynamicTest> fixtures() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(file("expected.json").toFile());
        List<DynamicTest> tests = new ArrayList<>();
        expected.properties().forEach(entry -> {
            tests.add(DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
        });
        return tests.stream();
    }

    private static void check(String name, JsonNode expected) {
        List<Report> reports = new ArrayList<>();
        List<RawReport> raws = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        Reader reader = new Reader();
        try (Stream<Sourced> found = new Sources().open(file(name))) {
            found.forEach(one -> {
                if (one instanceof RawReport raw) {
                    Report report = reader.read(raw);
                    if (!report.text().isEmpty() || raw.form() == RawReport.Form.ADDRESS) {
                        raws.add(raw);
                        reports.add(report);
                    }
                } else {
                    rejections.add((Rejection) one);
                }
            });
        }
        JsonNode documents = expected.path("documents");
        assertThat(reports).as("%s %s", rejections, reports).hasSize(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            check(raws.get(i), reports.get(i), documents.get(i));
        }
        check(expected, rejections);
    }

    private static void check(RawReport raw, Report report, JsonNode document) {
        String text =
                document.path("text").isNull() ? "" : document.path("text").asText();
        assertThat(report.text()).isEqualTo(text);
        if (document.has("id")) {
            assertThat(raw.declared().id()).isEqualTo(document.path("id").asText());
        }
        if (document.has("full")) {
            assertThat(report.complete()).isEqualTo(document.path("full").asBoolean());
        }
        assertThat(report.title()).isEqualTo(document.path("title").asText(null));
        assertThat(Objects.toString(report.published(), null))
                .isEqualTo(document.path("published").asText(null));
        if (document.has("modified")) {
            assertThat(Objects.toString(report.modified(), null))
                    .isEqualTo(document.path("modified").asText(null));
        }
        if (document.has("authors")) {
            List<String> authors = new ArrayList<>();
            document.path("authors").forEach(author -> authors.add(author.asText()));
            assertThat(report.authors()).isEqualTo(authors);
        }
        for (String field : List.of("outlet", "language", "url")) {
            if (document.has(field)) {
                String given = field.equals("outlet")
                        ? report.outlet()
                        : field.equals("url") ? report.url() : report.language();
                assertThat(given).as(field).isEqualTo(document.path(field).asText(null));
            }
        }
        if (document.has("fetched")) {
            assertThat(raw.declared().fetched())
                    .hasToString(document.path("fetched").asText());
        }
    }

    private static void check(JsonNode expected, List<Rejection> rejections) {
        Map<String, Rejection.Reason> reasons = Map.of(
                "not_articles", Rejection.Reason.NOT_AN_ARTICLE,
                "revisits", Rejection.Reason.REVISIT,
                "withdrawn", Rejection.Reason.WITHDRAWN);
        reasons.forEach((key, reason) -> expected.path(key)
                .forEach(address -> assertThat(rejections)
                        .anyMatch(one -> one.reason() == reason && one.origin().contains(address.asText()))));
        if (expected.has("duplicates")) {
            assertThat(rejections)
                    .filteredOn(one -> one.reason() == Rejection.Reason.REPEATED)
                    .hasSize(expected.path("duplicates").asInt());
        }
        if (expected.has("error")) {
            assertThat(rejections)
                    .anyMatch(one -> one.reason().isError()
                            && one.detail().contains(expected.path("error").asText()));
        }
        if (expected.has("skipped")) {
            assertThat(rejections).hasSize(expected.path("skipped").asInt());
        }
    }

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(FixturesTest.class.getResource("fixtures/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
