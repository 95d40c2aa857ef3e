package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.pipeline.Scripted;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Script in every field that a report can set is text on every page that can be reached from the first. */
class HostileFieldsStayTextTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#]*)");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:href|src|action)=\"\\s*(?:javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW =
            Pattern.compile("<img src=x|<script>|<svg onload|\"\\s*onmouseover=", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PAGES = 150;

    @TempDir
    Path folder;

    @Test
    void nothingOfAReportBecomesMarkup() throws Exception {
        Path file = folder.resolve("r.duckdb");
        String evil =
                "\"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>' onmouseover=alert(4)"
                        + " x=\"";
        Scripted.ingest(
                file,
                new RawReport(
                        RawReport.Form.TEXT,
                        evil + "\n\nSome words of " + evil
                                + " and then RUS CONSULT PRK on 2024-03-18. PRK ACCUSE USA on 2024-03-19 (denied).",
                        "o" + evil + ".txt",
                        new Declared(
                                "i" + evil,
                                "javascript:alert(5)//" + "\"><script>alert(6)</script>",
                                "T " + evil,
                                LocalDate.of(2024, 3, 20),
                                LocalDate.of(2024, 3, 21),
                                null,
                                List.of("A " + evil),
                                "O " + evil,
                                "en",
                                "S " + evil,
                                true)),
                Scripted.report("P " + evil, "2024-03-22", "RUS CONSULT PRK on 2024-03-18. " + evil));
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            Visit visit = new Visit(desk);
            Set<String> seen = new TreeSet<>();
            List<String> next = new ArrayList<>(List.of("/"));
            while (!next.isEmpty() && seen.size() < MOST_PAGES) {
                String path = next.remove(0).replace("&amp;", "&");
                if (!seen.add(path) || path.startsWith("/static/") || path.startsWith("/api/")) {
                    continue;
                }
                HttpResponse<String> answer = visit.get(path.substring(1));
                if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    continue;
                }
                String page = answer.body();
                assertThat(answer.statusCode()).as(path).isLessThan(500);
                assertThat(RAW.matcher(page).find())
                        .as("markup of a report on " + path)
                        .isFalse();
                assertThat(OUTSIDE.matcher(page).find())
                        .as("script as a link on " + path)
                        .isFalse();
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(path)
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe");
                Matcher links = LINK.matcher(page);
                while (links.find()) {
                    next.add(links.group(1));
                }
            }
            assertThat(seen)
                    .anyMatch(path -> path.startsWith("/event/"))
                    .anyMatch(path -> path.startsWith("/document/"));
        }
    }
}
