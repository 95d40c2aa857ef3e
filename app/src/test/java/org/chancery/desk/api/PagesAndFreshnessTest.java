package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages join without a gap, what is known is not sent again, and a broken answer does not pass for a whole one. */
class PagesAndFreshnessTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("r.duckdb");
        StringBuilder text = new StringBuilder();
        for (int day = 10; day < 30; day++) {
            text.append("RUS CONSULT PRK on 2024-03-").append(day).append(". ");
        }
        Scripted.ingest(file, Scripted.report("North", "2024-03-30", text + "CHN AID PRK. USA AID PRK."));
        desk = Desk.start(Settings.local(file, "test").readingOnly(true));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void pagesGiveEachEventOnceInTheOrderOfTheWhole() throws Exception {
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/events?limit=3&fields=id";
        while (next != null) {
            JsonNode page = new ObjectMapper().readTree(get(next).body());
            page.get("items").forEach(item -> paged.add(item.get("id").asText()));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertThat(paged)
                .hasSize(22)
                .doesNotHaveDuplicates()
                .isEqualTo(get("/api/v1/events.csv?fields=id")
                        .body()
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void dyadsAndIndexAsOfADayKnowNoLaterReport() throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (String list : List.of("/api/v1/dyads?", "/api/v1/index?dyad=RUS-PRK&")) {
            assertThat(json.readTree(get(list + "as-of=2024-03-30").body()).get("items"))
                    .isNotEmpty();
            assertThat(json.readTree(get(list + "as-of=2024-03-29").body()).get("items"))
                    .isEmpty();
        }
        assertThat(json.readTree(get("/api/v1/network?as-of=2024-03-29").body()).get("edges"))
                .isEmpty();
    }

    @Test
    void repeatedFilterWidens() throws Exception {
        assertThat(get("/api/v1/events.jsonl?type=AID&type=CONSULT").body().lines())
                .hasSize(22);
        assertThat(get("/api/v1/events.jsonl?type=AID&source=CHN&source=USA")
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void knownAnswerIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/api/v1/events.csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = CLIENT.send(
                HttpRequest.newBuilder(address("/api/v1/events.csv"))
                        .header("If-None-Match", "\"other\", " + tag)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/api/v1/events.csv?type=AID").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void fileNameTellsTheQuestionAndNothingElse() throws Exception {
        HttpResponse<String> answer = get("/api/v1/exports/csv?actor=..%2F..%2Fetc%22%3B%20x%3D&since=2024");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"chancery-events_actor-etc-x_since-2024.csv\"");
        assertThat(get("/api/v1/exports/csv?actor=a%0d%0aX-Evil:1").headers().firstValue("X-Evil"))
                .isEmpty();
        assertThat(get("/api/v1/exports/jsonl").headers().firstValue("Chancery-Events"))
                .hasValue("22");
    }

    @Test
    void brokenAnswerBreaksTheConnection() throws Exception {
        Javalin server = Javalin.create(config -> config.routes.get(
                "/broken",
                context -> Download.stream(context, out -> {
                    out.write(new byte[1 << 20]);
                    out.flush();
                    throw new IOException("the disk is gone");
                })));
        server.start("127.0.0.1", 0);
        try {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + "/broken");
            assertThatThrownBy(() ->
                            CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        } finally {
            server.stop();
        }
    }

    @Test
    void documentInTheFolderIsTheOneThatIsServed() throws Exception {
        Path page = Path.of("..", "docs", "openapi.json");
        ObjectMapper mapper = new ObjectMapper();
        String served = mapper.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                mapper.readTree(get("/api/v1/openapi.json").body()))
                + "\n";
        if (Boolean.getBoolean("chancery.write")) {
            Files.writeString(page, served);
        }
        assertThat(Files.readString(page))
                .as("docs/openapi.json is generated: run this test with -Dchancery.write=true and look at the"
                        + " difference")
                .isEqualTo(served);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(desk.address() + path.substring(1));
    }
}
