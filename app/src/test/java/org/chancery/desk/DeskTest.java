package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk over a real record, asked over real HTTP. */
class DeskTest {

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Desk desk;
    private static String visit;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North <script>alert(1)</script>",
                        "2024-03-20",
                        "A <b>bold</b> <script>alert(2)</script> claim stands here, long enough to be a paragraph of a"
                                + " report.\n\n"
                                + "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."),
                Scripted.report(
                        "South",
                        "2024-03-21",
                        "RUS CONSULT PRK on 2024-03-18. PRK ACCUSE USA on 2024-03-20 (alleged)."));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            visit = record.events()
                    .find(EventFilter.builder()
                            .one("RUS")
                            .other("PRK")
                            .type("CONSULT")
                            .history(true)
                            .build())
                    .get(0)
                    .id();
        }
        desk = Desk.start(file, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void chronologyLeadsToTheEventAndTheEventToItsSentence() throws Exception {
        assertThat(get("chronology").body()).contains("/event/" + visit);
        assertThat(get("").body()).contains("<b>3</b> events").contains("/dyad/PRK/RUS");
        String page = get("event/" + visit).body();
        assertThat(page)
                .contains("RUS CONSULT PRK on 2024-03-18.")
                .contains("2024-03-18")
                .contains("South");
        String link = page.substring(page.indexOf("/document/d_") + 1);
        link = link.substring(0, link.indexOf('"')).replace("&amp;", "&");
        assertThat(get(link).body()).contains("<mark").contains("RUS CONSULT PRK on 2024-03-18.");
    }

    @Test
    void markupInAReportStaysText() throws Exception {
        for (String path : pages()) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<script>alert").doesNotContain("<b>bold</b>");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
    }

    @Test
    void filtersNarrowTheChronology() throws Exception {
        assertThat(get("chronology?type=AID").body()).contains("AID").doesNotContain("/event/" + visit);
        assertThat(get("chronology?dyad=RUS-PRK&since=2024-03-19").body()).doesNotContain("/event/" + visit);
    }

    @Test
    void wrongQuestionsAreRefusedWithAReason() throws Exception {
        assertThat(get("api/v1/events?colour=red").statusCode()).isEqualTo(400);
        assertThat(get("api/v1/events?since=yesterday").body())
                .contains("\"status\":400")
                .contains("yesterday");
        HttpResponse<String> unknown = get("api/v1/events/e_nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(get("no/such/page").statusCode()).isEqualTo(404);
    }

    @Test
    void restGivesTheSameEvents() throws Exception {
        assertThat(get("api/v1/events").body()).contains(visit).contains("\"count\":3");
        assertThat(get("api/v1/events.csv").body().lines()).hasSize(4);
        assertThat(get("api/v1/events.jsonl?type=CONSULT").body().lines()).hasSize(1);
        assertThat(get("api/v1/events/" + visit).body()).contains("\"evidence\"");
    }

    @Test
    void nothingIsAskedOfAnotherHost() throws Exception {
        for (String path : pages()) {
            assertThat(get(path).body()).as(path).doesNotContainPattern("(src|href)=\"(https?:)?//");
        }
    }

    @Test
    void registersGiveTheirOwnColumns() throws Exception {
        assertThat(get("registers/transfers").body()).contains("from").contains("RUS <mark>AID");
        assertThat(get("registers/transfers.csv").body().lines()).hasSize(2);
        assertThat(get("registers/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void searchFindsASentenceByItsWords() throws Exception {
        assertThat(get("search?q=consult").body()).contains("RUS <mark>CONSULT</mark> PRK on 2024-03-18.");
    }

    @Test
    void stylesAndScriptsComeFromTheJar() throws Exception {
        for (String name : new String[] {"desk.css", "desk.js", "icon.svg", "htmx.js", "d3.js", "cytoscape.js"}) {
            assertThat(get("static/" + name).statusCode()).as(name).isEqualTo(200);
        }
        assertThat(get("static/..%2f..%2fdesk%2fDesk.class").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("static/nothing.css").statusCode()).isEqualTo(404);
    }

    private static String[] pages() {
        return new String[] {
            "",
            "chronology",
            "event/" + visit,
            "actors",
            "dyad/RUS/PRK",
            "registers",
            "brief?dyad=RUS-PRK",
            "search?q=claim",
            "method"
        };
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
