package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs decide as reviewers do: with a token that may, each kind of decision, and nothing that is none. */
class DecisionsByRestTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOTHING = "e_0123456789abcdef";

    @TempDir
    static Path folder;

    private static Desk desk;
    private static String reader;
    private static String bo;
    private static String cy;
    private static String admin;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."),
                Scripted.report("South", "2024-03-21", "RUS CONSULT PRK on 2024-03-18. PRK ACCUSE USA on 2024-03-20."),
                Scripted.report("West", "2024-03-22", "CHN CONSULT PRK on 2024-03-21. CHN CONSULT PRK on 2024-03-24."));
        Accounts accounts = Accounts.open(Accounts.file(file));
        accounts.put("ada", Role.READER, "correct horse battery".toCharArray());
        accounts.put("bo", Role.REVIEWER, "staple staple staple".toCharArray());
        accounts.put("cy", Role.REVIEWER, "carpet carpet carpet".toCharArray());
        accounts.put("di", Role.ADMIN, "window window window".toCharArray());
        reader = accounts.addToken("ada", "test");
        bo = accounts.addToken("bo", "test");
        cy = accounts.addToken("cy", "test");
        admin = accounts.addToken("di", "test");
        desk = Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new LayeredJoiner(), FetchPolicy.STANDARD));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void readersAndStrangersDecideNothing() throws Exception {
        String body = "{\"kind\":\"accept\",\"ids\":[\"" + event("RUS", "AID") + "\"]}";
        assertThat(post(null, body).statusCode()).isEqualTo(401);
        assertThat(post(reader, body).statusCode()).isEqualTo(403);
    }

    @Test
    void acceptedIsListedInTheReviewersNameAndTakenBackByThemOrAnAdminAlone() throws Exception {
        JsonNode taken = decided(
                post(bo, "{\"kind\":\"accept\",\"ids\":[\"" + event("RUS", "AID") + "\"],\"note\":\" clear \"}"));
        assertThat(taken.get("kind").asText()).isEqualTo("accept");
        assertThat(taken.get("reviewer").asText()).isEqualTo("bo");
        assertThat(taken.get("note").asText()).isEqualTo("clear");
        String undo = "{\"kind\":\"undo\",\"decision\":\"" + taken.get("id").asText() + "\"}";
        assertThat(post(cy, undo).statusCode()).isEqualTo(403);
        assertThat(decided(post(admin, undo)).get("undone").asBoolean()).isTrue();
        assertThat(post(bo, undo).statusCode()).as("once is enough").isEqualTo(400);
        JsonNode listed = json(get("reviews?reviewer=bo"));
        assertThat(listed.get("items"))
                .anySatisfy(each -> assertThat(each.get("id").asText())
                        .isEqualTo(taken.get("id").asText()));
    }

    @Test
    void mergedAreOneAndSplitAreTwoAgain() throws Exception {
        List<String> events = json(get("events?source=CHN&type=CONSULT")).get("items").findValuesAsText("id").stream()
                .filter(id -> id.startsWith("e_"))
                .distinct()
                .toList();
        decided(post(bo, "{\"kind\":\"merge\",\"ids\":[\"" + events.get(0) + "\",\"" + events.get(1) + "\"]}"));
        await("events?source=CHN&type=CONSULT", 1);
        String merged = event("CHN", "CONSULT");
        String mention = json(get("events/" + merged)).at("/evidence/0/id").asText();
        decided(post(bo, "{\"kind\":\"split\",\"ids\":[\"" + merged + "\"],\"mentions\":[\"" + mention + "\"]}"));
        await("events?source=CHN&type=CONSULT", 2);
    }

    @Test
    void correctedIsReadAnew() throws Exception {
        String event = event("PRK", "ACCUSE");
        decided(post(
                bo,
                "{\"kind\":\"correct\",\"ids\":[\"" + event + "\"],\"correction\":{\"coding\":\"THREATEN\",\"date\":"
                        + "\"2024-03-19\"}}"));
        await("events?source=PRK&type=THREATEN", 1);
        JsonNode read = json(get("events?source=PRK&type=THREATEN")).at("/items/0");
        assertThat(read.at("/date/edtf").asText()).isEqualTo("2024-03-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"kind\":\"praise\"}",
                "{\"kind\":\"accept\"}",
                "{\"kind\":\"accept\",\"ids\":[]}",
                "{\"kind\":\"accept\",\"ids\":\"e_0123456789abcdef\"}",
                "{\"kind\":\"accept\",\"ids\":[1]}",
                "{\"kind\":\"accept\",\"ids\":[\"x\"]}",
                "{\"kind\":\"accept\",\"ids\":[\"e_0123456789abcdef\"],\"note\":1}",
                "{\"kind\":\"accept\",\"ids\":[\"e_0123456789abcdef\"],\"decision\":\"r_1\"}",
                "{\"kind\":\"merge\",\"ids\":[\"m_0123456789abcdef\"]}",
                "{\"kind\":\"split\",\"ids\":[\"e_0123456789abcdef\"]}",
                "{\"kind\":\"correct\",\"ids\":[\"e_0123456789abcdef\"],\"correction\":{}}",
                "{\"kind\":\"correct\",\"ids\":[\"e_0123456789abcdef\"],\"correction\":{\"colour\":\"red\"}}",
                "{\"kind\":\"undo\",\"decision\":\"r_x\"}",
                "{\"kind\":\"undo\",\"decision\":\"r_1\",\"ids\":[\"e_0123456789abcdef\"]}"
            })
    void whatIsNoDecisionIsRefused(String body) throws Exception {
        HttpResponse<String> answer = post(bo, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).get("remedy").asText()).isNotBlank();
    }

    @Test
    void whatIsNotThereIsNotFoundAndNoHalfDecisionIsKept() throws Exception {
        int before = json(get("reviews?limit=1000")).get("count").asInt();
        assertThat(post(bo, "{\"kind\":\"reject\",\"ids\":[\"" + NOTHING + "\"]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(bo, "{\"kind\":\"undo\",\"decision\":\"r_999999\"}").statusCode())
                .isEqualTo(404);
        assertThat(post(bo, "{\"kind\":\"merge\",\"ids\":[\"" + event("RUS", "AID") + "\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(get("reviews?limit=1000")).get("count").asInt()).isEqualTo(before);
    }

    private static String event(String source, String type) throws Exception {
        return json(get("events?source=" + source + "&type=" + type))
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode decided(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static void await(String path, int count) throws Exception {
        for (int i = 0; i < 400 && json(get(path)).get("count").asInt() != count; i++) {
            Thread.sleep(50);
        }
        assertThat(json(get(path)).get("count").asInt()).as(path).isEqualTo(count);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/" + path))
                        .header("Authorization", "Bearer " + reader)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/reviews"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
